package vn.tiendo.task.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitTask;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class PlansBecomeTasksTest {

    @LocalServerPort
    private int port;

    @Test
    void a_plan_delivered_three_times_among_others_becomes_its_tasks_once() {
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            var mine = plan("once", "14758", "2099", "Năm 2099", "Quý II/2099");
            plans.send("other", 2, new PlanClosed("other", "14797", "hết", Instant.EPOCH));
            plans.send("once", 1, mine);
            plans.send("other", 1, plan("other", "14797", "2099", "Năm 2099"));
            plans.send("once", 1, mine);
            plans.send("another", 1, plan("another", "16681", "2099", "Năm 2099"));
            plans.send("once", 1, mine);
            plans.send("once", 2, new PlanClosed("once", "14758", "thay kế hoạch", Instant.EPOCH));
            assertThat(events(tasks.await("once.t1", 2))).hasSize(2)
                    .first()
                    .isEqualTo(new TaskAssigned("once.t1", "14758", "once", "Nội dung 1", List.of("Văn phòng"),
                            LocalDate.parse("2099-12-31"), "van-phong", null, null, mine.at()));
            assertThat(tasks.await("once.t2", 2)).extracting(event -> event.metadata().source().seq())
                    .containsExactly(1L, 2L);
            assertThat(tasks.await("another.t1", 1)).hasSize(1);
        }
    }

    @Test
    void open_tasks_of_a_plan_that_was_handed_over_are_the_successor_s_and_done_once() {
        publish(plan("handed", "14758", "2099", "Năm 2099"), port);
        var handover = new PlanHandedOver("handed", "14797", "14758", "canbo.14797", Instant.EPOCH);
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            plans.send("handed", 2, handover);
            plans.send("handed", 2, handover);
            plans.send("handed", 1, plan("handed", "14758", "2099", "Năm 2099"));
            plans.send("handed", 3, new PlanClosed("handed", "14797", "thay kế hoạch", Instant.EPOCH));
            assertThat(events(tasks.await("handed.t1", 3))).element(1)
                    .isEqualTo(new TaskHandedOver("handed.t1", "14797", "14758", Instant.EPOCH));
            assertThat(events(tasks.await("handed.t1", 3))).hasSize(3).last().isInstanceOf(TaskCancelled.class);
        }
        assertThat(Calls.to(port).as(Tokens.officer("14797")).get("/api/tasks/handed.t1").json().path("unit")
                .asString()).isEqualTo("14797");
    }

    @Test
    void a_task_stands_as_the_plan_words_it_with_its_due_day() {
        publish(plan("words", "14758", "2099-H2", "Ngay sau khi ban hành", null), port);
        var task = Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks/words.t1").json();
        assertThat(task.path("planId").asString()).isEqualTo("words");
        assertThat(task.path("unit").asString()).isEqualTo("14758");
        assertThat(task.path("number").asString()).isEqualTo("1");
        assertThat(task.path("content").asString()).isEqualTo("Nội dung 1");
        assertThat(task.path("products").size()).isEqualTo(2);
        assertThat(task.path("status").asString()).isEqualTo("ASSIGNED");
        assertThat(task.path("due").asString()).isEqualTo("2099-01-06");
        assertThat(task.path("history").path(0).path("step").asString()).isEqualTo("ASSIGNED");
        var second = Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks/words.t2").json();
        assertThat(second.path("due").asString()).isEqualTo("2099-12-31");
        assertThat(second.path("timePhrase").isNull()).isTrue();
    }

    @Test
    void the_end_of_a_plan_cancels_its_open_tasks_and_spares_the_completed() {
        publish(plan("ends", "14758", "2099", "Năm 2099", "Sau khi có hướng dẫn"), port);
        var leader = Calls.to(port).as(Tokens.leader("14758"));
        leader.post("/api/tasks/ends.t1/submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}");
        Calls.to(port).as(Tokens.reviewer("38")).post("/api/tasks/ends.t1/confirm", "");
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            plans.send("ends", 2, new PlanClosed("ends", "14758", "thay kế hoạch", Instant.EPOCH));
            plans.send("ends", 2, new PlanClosed("ends", "14758", "thay kế hoạch", Instant.EPOCH));
            assertThat(events(tasks.await("ends.t2", 2))).last()
                    .isEqualTo(new TaskCancelled("ends.t2", "14758", "thay kế hoạch", null, Instant.EPOCH));
            assertThat(events(tasks.await("ends.t1", 3))).hasExactlyElementsOfTypes(TaskAssigned.class,
                    ResultSubmitted.class, TaskCompleted.class);
        }
        assertThat(leader.get("/api/tasks/ends.t1").json().path("status").asString()).isEqualTo("COMPLETED");
        assertThat(leader.get("/api/tasks/ends.t2").json().path("status").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void a_plan_published_again_after_its_end_leaves_no_open_task() {
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            plans.send("replayed", 2, new PlanClosed("replayed", "14758", "thay kế hoạch", Instant.EPOCH));
            plans.send("replayed", 1, plan("replayed", "14758", "2099", "Năm 2099"));
            assertThat(events(tasks.await("replayed.t1", 2))).hasExactlyElementsOfTypes(TaskAssigned.class,
                    TaskCancelled.class);
        }
        assertThat(Calls.to(port)
                .as(Tokens.officer("14758"))
                .get("/api/tasks/replayed.t1")
                .json()
                .path("status")
                .asString()).isEqualTo("CANCELLED");
    }

    @Test
    void a_plan_with_an_unreadable_period_goes_to_the_dead_letters_and_the_next_plan_is_not_held_up() {
        try (var plans = new TestTopic(Topics.PLAN); var dead = new TestTopic(Topics.deadLetters(Topics.PLAN))) {
            var impossible = plan("impossible", "14758", "2099", "Năm 2099");
            plans.send("impossible", 1, new PlanPublished("impossible", "14758", "Kế hoạch",
                    2099, "năm nay", null, impossible.tasks(), List.of(), impossible.at()));
            plans.send("impossible", 1, plan("next", "14758", "2099", "Năm 2099"));
            var letter = dead.awaitRecords(message -> "impossible".equals(message.key()), 1).getFirst();
            assertThat(new String(letter.headers().lastHeader("tiendo_reason").value(),
                    StandardCharsets.UTF_8)).contains("năm nay");
        }
        awaitTask("next.t1", "14758", port);
    }

    private static List<Object> events(List<ReceivedEvent> received) {
        return received.stream().map(ReceivedEvent::event).toList();
    }
}
