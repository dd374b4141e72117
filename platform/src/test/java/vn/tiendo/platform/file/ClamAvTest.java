package vn.tiendo.platform.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.problem.Rejection;

/** Against a socket that speaks as clamd does. */
class ClamAvTest {

    private static final byte[] FILE = new byte[200_000];

    @Test
    void a_clean_file_passes_and_was_sent_whole() throws Exception {
        Arrays.fill(FILE, (byte) 'x');
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> serve(daemon, "stream: OK\0"));
            assertThat(scanner(daemon.getLocalPort()).scan(file())).isEqualTo(VirusScan.Verdict.CLEAN);
            assertThat(received.get()).isEqualTo(FILE.length);
        }
    }

    @Test
    void an_infected_file_is_refused_with_the_name_of_what_was_found() throws Exception {
        refuses("stream: Eicar-Signature FOUND\0", FileProblem.FILE_INFECTED, "virus", "Eicar-Signature");
    }

    @Test
    void a_file_that_could_not_be_scanned_is_not_taken() throws Exception {
        refuses("INSTREAM size limit exceeded. ERROR\0", FileProblem.FILE_NOT_SCANNED, "reason",
                "INSTREAM size limit exceeded. ERROR");
        int closed;
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = daemon.getLocalPort();
        }
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> scanner(closed).scan(file()))
                .matches(no -> no.type() == FileProblem.FILE_NOT_SCANNED);
    }

    @Test
    void without_a_scanner_files_say_so() throws IOException {
        assertThat(VirusScan.none().scan(file())).isEqualTo(VirusScan.Verdict.NOT_SCANNED);
    }

    private static void refuses(String answer, FileProblem problem, String member, String value) throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> scanner(daemon.getLocalPort()).scan(file()))
                    .matches(no -> no.type() == problem).matches(no -> value.equals(no.properties().get(member)));
            assertThat(served.get()).isEqualTo(FILE.length);
        }
    }

    private static InputStream file() {
        return new ByteArrayInputStream(FILE);
    }

    private static ClamAv scanner(int port) {
        return new ClamAv("127.0.0.1", port, Duration.ofSeconds(5));
    }

    /** Takes one file and answers; tells how many bytes came. */
    private static int serve(ServerSocket daemon, String answer) {
        try (var socket = daemon.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
            int bytes = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                bytes += in.readNBytes(length).length;
            }
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
            return bytes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
