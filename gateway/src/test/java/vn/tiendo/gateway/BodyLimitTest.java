package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class BodyLimitTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int UPLOAD = 26 * MEGABYTE;

    private final String officer = Stage.IDENTITY.token("canbo.14758", "14758", "officer");
    private Client client = Client.at(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        client = Client.at(port);
    }

    @Test
    void a_body_within_the_limit_arrives_whole() {
        assertThat(post("/api/plans", announced(MEGABYTE)).body()).contains("\"size\":" + MEGABYTE);
        assertThat(post("/api/plans/imports", unannounced(UPLOAD)).body()).contains("\"size\":" + UPLOAD);
    }

    @Test
    void a_body_announced_too_large_is_refused() {
        assertRefused(post("/api/plans", announced(MEGABYTE + 1)), MEGABYTE);
        assertRefused(post("/api/plans/imports", announced(UPLOAD + 1)), UPLOAD);
        assertRefused(post("/api/evidence", announced(UPLOAD + 1)), UPLOAD);
        assertRefused(post("/api/units/38/boundaries", announced(UPLOAD + 1)), UPLOAD);
        assertRefused(post("/api/units/lists/differences", announced(UPLOAD + 1)), UPLOAD);
        assertRefused(post("/api/evidence/ev-1/withdraw", announced(MEGABYTE + 1)), MEGABYTE);
    }

    @Test
    void a_body_that_grows_too_large_is_refused() {
        assertRefused(post("/api/plans", unannounced(MEGABYTE + 1)), MEGABYTE);
    }

    private HttpResponse<String> post(String path, BodyPublisher body) {
        return client.send(path, request -> request.header("Authorization", "Bearer " + officer).POST(body));
    }

    private static BodyPublisher announced(int size) {
        return BodyPublishers.ofByteArray(new byte[size]);
    }

    private static BodyPublisher unannounced(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    private static void assertRefused(HttpResponse<String> answer, int limit) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("https://tiendo.vn/problems/body-too-large", "\"limitBytes\":" + limit);
    }
}
