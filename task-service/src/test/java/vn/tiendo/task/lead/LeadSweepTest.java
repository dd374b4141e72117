package vn.tiendo.task.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.TaskEvent.LeadExamined;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.task.Task;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.store.Tasks;

@ServiceTest
class LeadSweepTest {

    private static final OfficerPosition CHAIRMAN = new OfficerPosition("chutich.15187", "Bình", "Chủ tịch", null,
            LocalDate.EPOCH, null);
    private static final OfficerPosition OFFICER = new OfficerPosition("l-an.15187", "An", "Chuyên viên",
            "phong-kinh-te", LocalDate.EPOCH, null);

    @LocalServerPort
    private int port;

    @Autowired
    private Offices offices;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Boards boards;

    @Autowired
    private LeadExaminer examiner;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private void sweep() {
        new LeadSweep(tasks, boards, examiner, Clock.system(Task.ZONE)).sweep();
    }

    private String finding(String id) {
        return Calls.to(port).as(Tokens.leader("38")).get("/api/tasks/" + id).json().path("finding").asString("none");
    }

    private void officers(long seq, OfficerPosition... positions) {
        try (var units = new TestTopic(Topics.UNIT)) {
            units.send("15187/officers", seq, new OfficersChanged("15187", List.of(positions), Instant.EPOCH));
        }
        await().until(() -> offices.officersOn("15187", LocalDate.now(Task.ZONE)).equals(List.of(positions)));
    }

    @Test
    void a_lead_without_a_live_account_and_one_who_left_are_told_to_the_head_of_the_unit_once() {
        officers(1, CHAIRMAN, OFFICER);
        publish(plan("l-left", "15187", "2099", "Năm 2099"), port);
        Calls.to(port).as(Tokens.leader("15187")).post("/api/tasks/l-left.t1/reassign",
                "{\"office\":\"phong-kinh-te\",\"officer\":\"l-an.15187\",\"reason\":\"đúng việc\"}");

        sweep();
        assertThat(finding("l-left.t1")).isEqualTo("NO_LIVE_ACCOUNT");

        Calls.to(port).as(Tokens.of("l-an.15187", "15187", "officer")).get("/api/tasks?limit=1");
        sweep();
        assertThat(finding("l-left.t1")).isEqualTo("none");

        officers(2, CHAIRMAN);
        CompletableFuture.allOf(IntStream.range(0, 4).mapToObj(_ -> CompletableFuture.runAsync(this::sweep))
                .toArray(CompletableFuture[]::new)).join();
        assertThat(finding("l-left.t1")).isEqualTo("OFFICER_LEFT");
        await().untilAsserted(() -> assertThat(Calls.to(port).as(Tokens.of("chutich.15187", "15187", "leader"))
                .get("/api/notices?limit=200").json().path("items").valueStream()
                .filter(item -> item.path("kind").asString().equals("LEAD_MISSING"))
                .filter(item -> item.toString().contains("l-left.t1")).count()).isEqualTo(2));
        try (var topic = new TestTopic(Topics.TASK)) {
            assertThat(topic.await("l-left.t1", 5).stream().map(received -> received.event())
                    .filter(LeadExamined.class::isInstance).map(event -> ((LeadExamined) event).finding()))
                    .containsExactly("NO_LIVE_ACCOUNT", null, "OFFICER_LEFT");
        }
    }

    @Test
    void a_task_of_a_unit_that_ended_waits_for_somebody_above_to_give_it_to_the_successor() {
        publish(plan("l-ended", "14758.2025", "2099", "Năm 2099"), port);
        await().untilAsserted(() -> {
            sweep();
            assertThat(finding("l-ended.t1")).isEqualTo("UNIT_ENDED");
        });
        var moved = Calls.to(port).as(Tokens.reviewer("38")).post("/api/tasks/l-ended.t1/reassign",
                "{\"unit\":\"14758\",\"reason\":\"sáp nhập\"}");
        assertThat(moved.status()).as(moved.response().body()).isEqualTo(200);
        assertThat(finding("l-ended.t1")).isEqualTo("none");
    }
}
