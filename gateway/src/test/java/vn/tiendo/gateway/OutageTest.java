package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;

@GatewayTest
class OutageTest {

    private final String reviewer = Stage.IDENTITY.token("thamdinh.38", "38", "reviewer");
    private Client client = Client.at(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        client = Client.at(port);
    }

    @Test
    void a_service_that_is_down_is_not_asked_for_ever(@Autowired ReactiveResilience4JCircuitBreakerFactory breakers) {
        for (var call = 0; call < 4; call++) {
            assertUnavailable(client.get("/api/tasks", reviewer));
        }

        assertUnavailable(client.get("/api/tasks", reviewer));
        var metrics = breakers.getCircuitBreakerRegistry().circuitBreaker("task").getMetrics();
        assertThat(metrics.getNumberOfFailedCalls()).isEqualTo(4);
        assertThat(metrics.getNumberOfNotPermittedCalls()).isEqualTo(1);
        assertThat(client.get("/api/plans", reviewer).statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_is_too_slow_is_not_waited_for() {
        var over = new CountDownLatch(1);
        Stage.REPORT.answer("/api/completeness/slow", exchange -> hold(exchange, over));

        var answer = client.get("/api/completeness/slow", reviewer);

        over.countDown();
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("https://tiendo.vn/problems/service-timeout");
    }

    @Test
    void what_a_service_refuses_passes_unchanged() {
        Stage.KPI.answer("/api/targets/refused", exchange -> StubServer.reply(exchange, 409, "{\"type\":\"stale\"}"));

        var answer = client.get("/api/targets/refused", reviewer);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"type\":\"stale\"}");
    }

    private static void hold(HttpExchange exchange, CountDownLatch over) {
        try {
            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        exchange.close();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("https://tiendo.vn/problems/service-unavailable");
    }
}
