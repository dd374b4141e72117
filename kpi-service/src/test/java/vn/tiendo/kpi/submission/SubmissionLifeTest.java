package vn.tiendo.kpi.submission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Figure;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.Desk;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.TestTopic;

@KpiServiceTest
class SubmissionLifeTest {

    @LocalServerPort
    private int port;

    @Test
    void every_step_of_a_submission_is_told_in_order_with_all_that_stands_after_it() {
        var desk = Desk.of(port, "14797", "2025-Q3");
        var draft = desk.save(Map.of("dialogues", "2"));
        assertThat(draft.json().path("status").asString()).isEqualTo("DRAFT");
        assertThat(desk.submit().json().path("status").asString()).isEqualTo("SUBMITTED");
        var returned = desk.sendBack("Thiếu một cuộc đối thoại");
        assertThat(returned.json().path("returnReason").asString()).isEqualTo("Thiếu một cuộc đối thoại");
        desk.save(returned, Map.of("dialogues", "4"));
        desk.submit();
        var recalled = desk.recall();
        assertThat(recalled.json().path("status").asString()).isEqualTo("DRAFT");
        desk.save(recalled, Map.of("dialogues", "3"));
        desk.submit();
        desk.approve();
        var correction = desk.correct("Nhập nhầm");
        desk.save(correction, Map.of("dialogues", "{\"notApplicable\":\"không tổ chức\"}"));
        desk.submit();
        var last = desk.approve();
        assertThat(last.json().path("status").asString()).isEqualTo("APPROVED");
        assertThat(last.json().path("versions")).hasSize(4);
        assertThat(last.json().path("approved").path("dialogues").path("notApplicable").asString())
                .isEqualTo("không tổ chức");

        var events = eventsOf(desk, 8);
        assertThat(events).extracting(event -> event.metadata().source().seq()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L,
                7L, 8L);
        assertThat(events).extracting(event -> (Object) event.event().getClass())
                .containsExactly(FiguresSubmitted.class, FiguresReturned.class, FiguresSubmitted.class,
                        FiguresRecalled.class, FiguresSubmitted.class,
                        FiguresApproved.class, FiguresSubmitted.class, FiguresApproved.class);
        assertThat(events.stream().map(SubmissionLifeTest::dialogues)).containsExactly("approved null, pending 2",
                "approved null, pending null", "approved null, pending 4", "approved null, pending null",
                "approved null, pending 3", "approved 3, pending null",
                "approved 3, pending n/a", "approved n/a, pending null");
        assertThat(((FiguresSubmitted) events.get(6).event()).correction()).isTrue();
        assertThat(((SubmissionEvent) events.getLast().event()).standing().approved()).hasSize(28);
    }

    @Test
    void of_two_changes_on_the_same_version_one_wins_and_the_other_is_told_so() {
        var desk = Desk.of(port, "14797", "2025-Q4");
        var first = desk.save(Map.of("newsItems", "1"));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of("2", "3")
                    .map(value -> CompletableFuture.supplyAsync(() -> desk.save(first, Map.of("newsItems", value)),
                            pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            var winner = answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow();
            assertThat(desk.officer().get(desk.path()).json()).isEqualTo(winner.json());
            var loser = answers.stream().filter(answer -> answer.status() == 412).findFirst().orElseThrow();
            assertThat(loser.problem()).isEqualTo("draft-overtaken");
            assertThat(loser.json().path("by").asString()).isEqualTo("canbo.14797");
            assertThat(loser.json().path("title").asString()).startsWith("canbo.14797 ");
            assertThat(loser.json().path("figures")).extracting(JsonNode::asString).containsExactly("newsItems");
            assertThat(loser.json().path("field").asString()).isEqualTo("If-Match");
        }
    }

    @Test
    void a_change_that_does_not_name_its_version_is_refused() {
        var desk = Desk.of(port, "15187", "2025-Q4");
        desk.save(Map.of());
        var blind = desk.save(Map.of("newsItems", "99"));
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.problem()).isEqualTo("precondition-required");
    }

    @Test
    void a_repeated_key_has_no_second_effect() {
        var desk = Desk.of(port, "15187", "2025-Q3");
        var put = desk.officer().with("Idempotency-Key", "draft-1");
        var first = put.put(desk.path(), desk.body(Map.of()));
        assertThat(put.put(desk.path(), desk.body(Map.of())).json()).isEqualTo(first.json());
        var submit = desk.officer().with("Idempotency-Key", "submit-1");
        var submitted = submit.post(desk.path() + "/submit", "");
        assertThat(submit.post(desk.path() + "/submit", "").json()).isEqualTo(submitted.json());
        assertThat(submitted.json().path("version").asInt()).isEqualTo(2);
        desk.approve();
        assertThat(eventsOf(desk, 2)).extracting(event -> event.metadata().source().seq()).containsExactly(1L, 2L);
    }

    @Test
    void the_level_above_lists_what_waits_below_it_page_by_page() {
        Stream.of("14758", "14797", "15187").map(unit -> Desk.of(port, unit, "2026-Q1")).forEach(desk -> {
            desk.save(Map.of());
            desk.submit();
        });
        var reviewer = Desk.of(port, "14758", "2026-Q1").reviewer();
        var first = reviewer.get("/api/submissions?unit=38&period=2026-Q1&status=SUBMITTED&limit=2").json();
        assertThat(first.path("items")).extracting(item -> item.path("unit").asString())
                .containsExactly("14758", "14797");
        var second = reviewer.get("/api/submissions?unit=38&period=2026-Q1&status=SUBMITTED&limit=2&cursor="
                + first.path("next").asString()).json();
        assertThat(second.path("items")).extracting(item -> item.path("unit").asString()).containsExactly("15187");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("items").get(0).path("cutOff").asString()).isEqualTo("2026-03-14");
        assertThat(reviewer.get("/api/submissions?status=LOST").json().path("field").asString()).isEqualTo("status");
        assertThat(reviewer.get("/api/submissions?limit=0").json().path("field").asString()).isEqualTo("limit");
        assertThat(reviewer.get("/api/submissions?cursor=*").json().path("field").asString()).isEqualTo("cursor");
        assertThat(reviewer.get("/api/submissions?period=2026-Q7").problem()).isEqualTo("bad-period");
        assertThat(reviewer.get("/api/submissions?unit=38&period=2026-Q1&status=APPROVED").json().path("items"))
                .isEmpty();
    }

    private static List<ReceivedEvent> eventsOf(Desk desk, int count) {
        try (var topic = new TestTopic(Topics.KPI)) {
            return topic.await(desk.id(), count);
        }
    }

    private static String dialogues(ReceivedEvent event) {
        var standing = ((SubmissionEvent) event.event()).standing();
        return "approved %s, pending %s".formatted(dialogues(standing.approved()), dialogues(standing.pending()));
    }

    private static String dialogues(@Nullable Map<String, Figure> figures) {
        return figures == null ? "null" : switch (requireNonNull(figures.get("dialogues"))) {
            case Figure.Known(var value) -> value.toPlainString();
            case Figure.NotApplicable _ -> "n/a";
        };
    }
}
