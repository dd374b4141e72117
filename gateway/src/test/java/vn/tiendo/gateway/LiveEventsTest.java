package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class LiveEventsTest {

    private final CountDownLatch firstArrived = new CountDownLatch(1);

    @Test
    void each_event_arrives_before_the_next_is_sent(@LocalServerPort int port) throws IOException {
        Stage.REPORT.answer("/api/events", this::twoEvents);
        var token = Stage.IDENTITY.token("thamdinh.38", "38", "reviewer");

        var stream = Client.at(port).send("/api/events?unit=38",
                request -> request.header("Authorization", "Bearer " + token).header("Last-Event-ID", "7"),
                BodyHandlers.ofInputStream());

        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        try (var lines = new java.io.BufferedReader(
                new java.io.InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("id: after 7");
            firstArrived.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("id: last");
        }
    }

    /** The second event waits for the first to arrive, and then for longer than any other answer may take. */
    private void twoEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        body.write(("id: after " + exchange.getRequestHeaders().getFirst("Last-Event-ID") + "\n\n")
                .getBytes(StandardCharsets.UTF_8));
        body.flush();
        try {
            assertThat(firstArrived.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(new CountDownLatch(1).await(1500, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        body.write("id: last\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }
}
