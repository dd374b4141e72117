package vn.tiendo.platform.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tiendo.platform.problem.Rejection;

/**
 * Asks a ClamAV daemon ({@code clamd}) over its INSTREAM command: the file goes in parts with their length before them, an
 * empty part ends it, one line comes back.
 */
final class ClamAv implements VirusScan {

    private static final int PART = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;
    private final int timeout;

    /** A daemon at that address, given so long to connect and to answer. */
    ClamAv(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Verdict scan(InputStream file) {
        var answer = ask(file);
        if (answer.endsWith(" OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            var name = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length()).strip();
            throw new Rejection(FileProblem.FILE_INFECTED).at("file").with("virus", name);
        }
        throw new Rejection(FileProblem.FILE_NOT_SCANNED).at("file").with("reason", answer);
    }

    private String ask(InputStream file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeout);
            socket.setSoTimeout(timeout);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
                out.writeInt(part.length);
                out.write(part);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            throw new Rejection(FileProblem.FILE_NOT_SCANNED).at("file").with("reason", String.valueOf(e.getMessage()));
        }
    }
}
