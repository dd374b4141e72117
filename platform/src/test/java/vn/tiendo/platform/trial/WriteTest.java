package vn.tiendo.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class WriteTest {

    @LocalServerPort
    private int port;

    private Calls calls(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    @Test
    void concurrent_writers_lose_nothing_and_events_come_in_order() {
        try (ExecutorService pool = Executors.newFixedThreadPool(8); TestTopic topic = new TestTopic(Topics.TASK)) {
            List<CompletableFuture<Integer>> writes = IntStream.range(0, 60)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> calls("14758")
                            .put("/api/notes/14758", "{\"amount\":\"0.1\"}")
                            .status(), pool))
                    .toList();
            assertThat(writes.stream().map(CompletableFuture::join)).containsOnly(200);
            assertThat(calls("14758").get("/api/notes/14758").json().path("writes").asInt()).isEqualTo(60);
            List<ReceivedEvent> events = topic.await("14758", 60);
            assertThat(events.stream().map(event -> event.metadata().source().seq()).distinct())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
            assertThat(events.stream().map(event -> ((ProgressReported) event.event()).percent()).distinct())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
        }
    }

    @Test
    void a_repeated_key_has_no_second_effect_and_another_content_under_it_is_refused() {
        Calls keyed = calls("14797").with("Idempotency-Key", "k1");
        assertThat(keyed.put("/api/notes/14797", "{\"amount\":\"1\"}").status()).isEqualTo(200);
        assertThat(keyed.put("/api/notes/14797", "{\"amount\":\"1\"}").json().path("writes").asInt()).isEqualTo(1);
        Answer other = keyed.put("/api/notes/14797", "{\"amount\":\"2\"}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        Calls calls = calls("15187");
        String tag = calls.put("/api/notes/15187", "{\"amount\":\"1\"}").entityTag();
        assertThat(calls.with("If-Match", tag).put("/api/notes/15187", "{\"amount\":\"2\"}").status()).isEqualTo(200);
        Answer stale = calls.with("If-Match", tag).put("/api/notes/15187", "{\"amount\":\"3\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().path("action").asString()).contains("phiên bản 2");
        assertThat(calls.get("/api/notes/15187").json().path("amount").asString()).isEqualTo("2");
    }

    @Test
    void problems_speak_the_callers_language_and_name_the_field() {
        Answer malformed = calls("14758").with("Accept-Language", "en")
                .put("/api/notes/14758", "{\"amount\":\"much\"}");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().path("title").asString()).isEqualTo("The request is malformed");
        assertThat(malformed.json().path("field").asString()).isEqualTo("amount");
        assertThat(calls("14758").get("/api/nothing").status()).isEqualTo(404);
    }

    @Test
    void the_service_says_that_its_store_lives() {
        assertThat(Calls.to(port).get("/actuator/health").json().path("components").path("store").path("status")
                .asString())
                .isEqualTo("UP");
    }

    @Test
    void a_token_opens_the_own_unit_and_the_units_below_only() {
        String path = "/api/notes/16681";
        assertThat(calls("16681").put(path, "{\"amount\":\"1\"}").status()).isEqualTo(200);
        assertThat(Calls.to(port).as(Tokens.reviewer("40")).get(path).status()).isEqualTo(200);
        assertThat(Calls.to(port).as(Tokens.reviewer("38")).get(path).problem()).isEqualTo("not-your-unit");
        assertThat(Calls.to(port).as(Tokens.reviewer("16681")).put(path, "{\"amount\":\"1\"}").problem())
                .isEqualTo("role-missing");
        assertThat(Calls.to(port).get(path).problem()).isEqualTo("not-signed-in");
        assertThat(Calls.to(port).get(path).json().path("title").asString()).startsWith("Chưa đăng nhập");
        assertThat(Calls.to(port).as(Tokens.expired("16681")).get(path).status()).isEqualTo(401);
    }
}
