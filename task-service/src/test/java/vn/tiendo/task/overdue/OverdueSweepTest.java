package vn.tiendo.task.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.store.Tasks;

@ServiceTest
class OverdueSweepTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Boards boards;

    private OverdueSweep at(String instant) {
        return new OverdueSweep(tasks, boards, Clock.fixed(Instant.parse(instant), Task.ZONE));
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("14758"));
    }

    private boolean isOverdue(String id) {
        return officer().get("/api/tasks/" + id).json().path("overdue").asBoolean();
    }

    @Test
    void a_task_becomes_overdue_when_its_due_day_ends_in_vietnam_and_says_so_once() {
        publish(plan("clock", "14758", "2098", "Quý I/2098", "Sau khi có hướng dẫn", "Năm 2098"), port);
        at("2098-03-31T16:59:59Z").sweep();
        assertThat(isOverdue("clock.t1")).isFalse();
        at("2098-03-31T17:00:00Z").sweep();
        assertThat(isOverdue("clock.t1")).isTrue();
        assertThat(isOverdue("clock.t2")).isFalse();
        assertThat(isOverdue("clock.t3")).isFalse();
        assertThat(at("2098-04-02T00:00:00Z").sweep()).isZero();
        try (var topic = new TestTopic(Topics.TASK)) {
            assertThat(topic.await("clock.t1", 2).getLast().event())
                    .isEqualTo(new TaskBecameOverdue("clock.t1", "14758",
                            LocalDate.parse("2098-03-31"), Instant.parse("2098-03-31T17:00:00Z")));
        }
    }

    @Test
    void a_task_whose_day_passed_while_the_service_was_down_is_found_by_the_next_sweep() {
        publish(plan("down", "14758", "2019", "Quý I/2019"), port);
        at("2026-01-01T00:00:00Z").sweep();
        assertThat(isOverdue("down.t1")).isTrue();
    }

    @Test
    void instances_that_sweep_at_once_announce_each_overdue_task_once() {
        var phrases = IntStream.range(0, 60).mapToObj(_ -> "Quý I/2018").toArray(String[]::new);
        publish(plan("many", "14758", "2018", phrases), port);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var sweeps = IntStream.range(0, 4)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(at("2025-01-01T00:00:00Z")::sweep, pool))
                    .toList();
            sweeps.forEach(CompletableFuture::join);
        }
        at("2025-01-01T00:00:00Z").sweep();
        officer().post("/api/tasks/many.t60/accept", "");
        try (var topic = new TestTopic(Topics.TASK)) {
            assertThat(topic.awaitRecords(message -> message.key().startsWith("many."), 121)).hasSize(121);
            assertThat(topic.await("many.t60", 3).stream().filter(e -> e.event() instanceof TaskBecameOverdue))
                    .hasSize(1);
        }
    }

    @Test
    void a_task_that_somebody_changed_meanwhile_is_left_to_the_next_sweep() {
        publish(plan("race", "14758", "2017", "Quý I/2017"), port);
        var seen = tasks.require("race.t1");
        officer().post("/api/tasks/race.t1/accept", "");
        var command = new NoticeDueDayPassed(Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(tasks.notice(seen, command)).isFalse();
        assertThat(isOverdue("race.t1")).isFalse();
        at("2025-01-01T00:00:00Z").sweep();
        assertThat(isOverdue("race.t1")).isTrue();
    }
}
