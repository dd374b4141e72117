package vn.tiendo.task.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.amended;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.task;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** A planned task that comes back is as many tasks as it expects results. */
@ServiceTest
class RecurringTasksTest {

    @LocalServerPort
    private int port;

    @Test
    void every_quarter_has_a_task_of_its_own_with_its_own_due_day_and_life() {
        send("recurring-quarterly", 1, plan("recurring-quarterly", "14758", "2099", "Định kỳ hàng quý"));
        awaitTasks("recurring-quarterly", "t1@2099-Q1 ASSIGNED", "t1@2099-Q2 ASSIGNED", "t1@2099-Q3 ASSIGNED",
                "t1@2099-Q4 ASSIGNED");
        var leader = Calls.to(port).as(Tokens.leader("14758"));
        leader.post("/api/tasks/recurring-quarterly.t1@2099-Q1/submit",
                "{\"evidence\":[{\"text\":\"Báo cáo quý I\"}]}");
        Calls.to(port).as(Tokens.reviewer("38")).post("/api/tasks/recurring-quarterly.t1@2099-Q1/confirm", "");
        awaitTasks("recurring-quarterly", "t1@2099-Q1 COMPLETED", "t1@2099-Q2 ASSIGNED", "t1@2099-Q3 ASSIGNED",
                "t1@2099-Q4 ASSIGNED");
        assertThat(shown("recurring-quarterly.t1@2099-Q2").path("due").asString()).isEqualTo("2099-06-30");
    }

    @Test
    void how_the_time_was_understood_is_told_in_words() {
        send("recurring-words", 1,
                plan("recurring-words", "14758", "2099", "Tối thiểu 02 lần/quý", "Theo hướng dẫn", "Thường xuyên"));
        awaitTasks("recurring-words", "t1@2099-Q1 ASSIGNED", "t1@2099-Q2 ASSIGNED", "t1@2099-Q3 ASSIGNED",
                "t1@2099-Q4 ASSIGNED", "t2 ASSIGNED", "t3 ASSIGNED");
        assertThat(shown("recurring-words.t1@2099-Q1").path("explanation").asString())
                .isEqualTo("Ít nhất 2 lần mỗi quý; kỳ 2099-Q1, hạn cuối 31/03/2099.");
        assertThat(shown("recurring-words.t2").path("timing").path("kind").asString()).isEqualTo("UNCLEAR");
        assertThat(shown("recurring-words.t2").path("explanation").asString()).contains("31/12/2099",
                "có người xác định");
        var english = Calls.to(port).as(Tokens.officer("14758")).with("Accept-Language", "en");
        assertThat(english.get("/api/tasks/recurring-words.t3").json().path("explanation").asString())
                .isEqualTo("All the time until 31/12/2099; each report states how far it is.");
    }

    @Test
    void an_amendment_that_leaves_the_time_keeps_occurrences_that_were_over_when_it_came() {
        var first = plan("recurring-kept", "14758", "2099", "Định kỳ hàng quý");
        send("recurring-kept", 1, first);
        awaitTasks("recurring-kept", "t1@2099-Q1 ASSIGNED", "t1@2099-Q2 ASSIGNED", "t1@2099-Q3 ASSIGNED",
                "t1@2099-Q4 ASSIGNED");
        send("recurring-kept", 2, amended(first, 200, task("t1", "Nội dung mới", "Định kỳ hàng quý")));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                shown("recurring-kept.t1@2099-Q1").path("content").asString()).isEqualTo("Nội dung mới"));
        awaitTasks("recurring-kept", "t1@2099-Q1 ASSIGNED", "t1@2099-Q2 ASSIGNED", "t1@2099-Q3 ASSIGNED",
                "t1@2099-Q4 ASSIGNED");
    }

    @Test
    void an_amendment_that_sets_another_time_cancels_what_is_no_longer_expected() {
        var first = plan("recurring-retimed", "14758", "2099", "Định kỳ hàng quý");
        send("recurring-retimed", 1, first);
        var second = amended(first, 2, task("t1", "Nội dung 1", "6 tháng, hàng năm"));
        send("recurring-retimed", 2, second);
        var settled = List.of("t1@2099 ASSIGNED", "t1@2099-H1 ASSIGNED", "t1@2099-Q1 CANCELLED",
                "t1@2099-Q2 CANCELLED", "t1@2099-Q3 CANCELLED", "t1@2099-Q4 CANCELLED");
        awaitTasks("recurring-retimed", settled.toArray(String[]::new));
    }

    @Test
    void a_publication_that_comes_after_its_amendment_adds_the_occurrences_that_were_over() {
        var first = plan("recurring-late", "14758", "2099", "Định kỳ hàng quý");
        send("recurring-late", 2, amended(first, 200, task("t1", "Nội dung mới", "Định kỳ hàng quý")));
        awaitTasks("recurring-late", "t1@2099-Q3 ASSIGNED", "t1@2099-Q4 ASSIGNED");
        send("recurring-late", 1, first);
        awaitTasks("recurring-late", "t1@2099-Q1 ASSIGNED", "t1@2099-Q2 ASSIGNED", "t1@2099-Q3 ASSIGNED",
                "t1@2099-Q4 ASSIGNED");
        assertThat(shown("recurring-late.t1@2099-Q1").path("content").asString()).isEqualTo("Nội dung mới");
    }

    @Test
    void a_person_sets_the_due_day_that_the_words_left_open_and_an_amendment_keeps_it() {
        var first = plan("recurring-decided", "14758", "2099", "Theo hướng dẫn");
        send("recurring-decided", 1, first);
        awaitTasks("recurring-decided", "t1 ASSIGNED");
        var leader = Calls.to(port).as(Tokens.leader("14758"));
        var answer = leader.post("/api/tasks/recurring-decided.t1/due",
                "{\"due\":\"2099-05-15\",\"reason\":\"Hướng dẫn số 5\"}");
        assertThat(answer.json().path("due").asString()).isEqualTo("2099-05-15");
        assertThat(answer.json().path("history").path(1).path("reason").asString()).isEqualTo("Hướng dẫn số 5");
        send("recurring-decided", 2, amended(first, 2, task("t1", "Nội dung mới", "Theo hướng dẫn")));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                shown("recurring-decided.t1").path("content").asString()).isEqualTo("Nội dung mới"));
        assertThat(shown("recurring-decided.t1").path("due").asString()).isEqualTo("2099-05-15");
    }

    private void send(String plan, long seq, PlanEvent event) {
        try (var topic = new TestTopic(Topics.PLAN)) {
            topic.send(plan, seq, event);
        }
    }

    private void awaitTasks(String plan, String... expected) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Calls.to(port)
                .as(Tokens.officer("14758"))
                .get("/api/tasks?plan=" + plan)
                .json()
                .path("items")
                .valueStream()
                .map(task -> task.path("id").asString().substring(plan.length() + 1) + " "
                        + task.path("status").asString()))
                .containsExactly(expected));
    }

    private JsonNode shown(String id) {
        return Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks/" + id).json();
    }
}
