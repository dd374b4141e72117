package vn.tiendo.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.TaskStatus;

@ServiceTest
class FanOutsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FanOuts fanOuts;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private void fanOut(String plan, String units) {
        publish(plan(plan, "VN", "2111", "Năm 2111"), port);
        var answer = Calls.to(port).as(Tokens.leader("VN")).post("/api/tasks/" + plan + ".t1/fan-out",
                "{\"units\":[%s]}".formatted(units));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private void report(String part, String unit, int percent) {
        assertThat(Calls.to(port).as(Tokens.officer(unit))
                .post("/api/tasks/" + part + "/progress", "{\"percent\":%d}".formatted(percent)).status())
                .isEqualTo(200);
    }

    @Test
    void the_parts_of_a_task_are_one_view_with_a_group_for_each_unit_above_them() {
        fanOut("b-fan", "\"14758\",\"14797\",\"16681\"");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(fanOuts.of("b-fan.t1").all().tasks())
                .isEqualTo(3));
        var parts = fanOuts.children("b-fan.t1", "38");
        assertThat(parts).extracting(Child::unit).containsExactly("14758", "14797");
        report(parts.getFirst().id(), "14758", 90);
        var view = fanOuts.of("b-fan.t1");
        assertThat(view.all().byStatus()).isEqualTo(Map.of(TaskStatus.ASSIGNED, 2, TaskStatus.IN_PROGRESS, 1));
        assertThat(view.all().progress()).isEqualTo(30);
        assertThat(view.groups()).extracting(FanOut.Group::unit).containsExactly("38", "40");
        assertThat(view.groups()).extracting(group -> group.tally().progress()).containsExactly(45, 0);
    }

    @Test
    void whoever_may_read_the_task_may_know_how_far_its_parts_are() {
        fanOut("b-parts", "\"14758\"");
        var path = "/api/tasks/b-parts.t1/parts";
        var nation = Calls.to(port).as(Tokens.officer("VN"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(nation.get(path).json().path("all").path("tasks").asInt()).isEqualTo(1));
        assertThat(nation.get(path + "/38").json().path("items").path(0).path("unit").asString()).isEqualTo("14758");
        assertThat(Calls.to(port).as(Tokens.officer("38")).get(path).status()).isEqualTo(403);
    }

    @Test
    void a_task_that_was_never_fanned_out_has_no_parts() {
        assertThat(fanOuts.of("b-none")).isEqualTo(
                new FanOut("b-none", new FanOut.Tally(0, Map.of(), 0, 0, 0), List.of()));
    }

    @Test
    void cancelled_parts_do_not_lower_the_mean_progress() {
        var children = List.of(new Child("a", 1, "14758", TaskStatus.IN_PROGRESS, 80, null, false, true),
                new Child("b", 1, "14797", TaskStatus.CANCELLED, 0, null, true, false));
        assertThat(FanOut.Tally.of(children)).isEqualTo(new FanOut.Tally(2,
                Map.of(TaskStatus.IN_PROGRESS, 1, TaskStatus.CANCELLED, 1), 1, 1, 80));
    }
}
