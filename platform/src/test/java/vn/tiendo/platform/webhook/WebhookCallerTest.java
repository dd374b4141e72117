package vn.tiendo.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.platform.test.WebhookReceiver;
import vn.tiendo.platform.webhook.WebhookAnswer.Answered;
import vn.tiendo.platform.webhook.WebhookAnswer.Refused;
import vn.tiendo.platform.webhook.WebhookAnswer.Unanswered;

class WebhookCallerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OLDER = "whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final WebhookReceiver receiver = new WebhookReceiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private static WebhookAnswer call(boolean allowPrivate, String url) {
        var timeouts = new WebhookTimeouts(Duration.ofMillis(500), Duration.ofMillis(500));
        return new WebhookCaller(new WebhookAddress(allowPrivate), timeouts, CLOCK)
                .call(new WebhookCall(url, "e-1", "{\"name\":\"Phường Hạc Thành\"}", List.of(SECRET, OLDER)));
    }

    @Test
    void a_message_is_signed_with_each_secret() {
        assertThat(call(true, receiver.url())).isEqualTo(new Answered(204, null));
        var seen = receiver.calls().getFirst();
        assertThat(seen.body()).isEqualTo("{\"name\":\"Phường Hạc Thành\"}");
        assertThat(seen.signature().split(" ")).containsExactly(
                Signature.of(SECRET, "e-1", CLOCK.instant().getEpochSecond(), seen.body()),
                Signature.of(OLDER, "e-1", CLOCK.instant().getEpochSecond(), seen.body()));
    }

    @Test
    void nothing_goes_to_a_private_address() {
        assertThat(call(false, receiver.url())).isEqualTo(new Refused());
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void a_redirect_is_an_answer_like_any_other() {
        receiver.answer(302);
        assertThat(call(true, receiver.url())).isEqualTo(new Answered(302, null));
        assertThat(receiver.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"120 | PT2M", "Mon, 01 Mar 2027 00:00:30 GMT | PT30S", "soon | "})
    void a_receiver_can_ask_to_be_left_alone(String written, Duration expected) {
        receiver.answer(503);
        receiver.retryAfter(written);
        assertThat(call(true, receiver.url())).isEqualTo(new Answered(503, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH_9.9\r\n\r\n", "HTTP/1.1 20", "HTTP/1.1 999 x\r\n\r\n"})
    void what_is_no_answer_is_none(String written) throws IOException {
        assertThat(raw(written.getBytes(StandardCharsets.UTF_8), true)).isInstanceOf(Unanswered.class);
    }

    @Test
    void hints_before_the_answer_are_skipped_and_its_body_is_not_read() throws IOException {
        var answer = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\nx";
        assertThat(raw(answer.getBytes(StandardCharsets.UTF_8), false)).isEqualTo(new Answered(200, null));
    }

    @Test
    void a_head_without_end_is_not_read_to_its_end() throws IOException {
        assertThat(raw(("HTTP/1.1 200 OK\r\n" + "x: y\r\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOfSatisfying(Unanswered.class, none -> assertThat(none.reason()).contains("too long"));
    }

    @Test
    void a_receiver_that_hangs_is_waited_for_no_longer_than_configured() throws IOException {
        long begun = System.nanoTime();
        assertThat(raw("HTTP/1.1 2".getBytes(StandardCharsets.UTF_8), false)).isInstanceOf(Unanswered.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    /** A call to a server that writes these bytes and then hangs up, or hangs. */
    private static WebhookAnswer raw(byte[] written, boolean hangsUp) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    var socket = server.accept();
                    socket.getOutputStream().write(written);
                    if (hangsUp) {
                        socket.close();
                    }
                } catch (IOException _) {
                    // the caller has hung up
                }
            });
            return call(true, "http://127.0.0.1:" + server.getLocalPort() + "/x");
        }
    }
}
