package vn.tiendo.task.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.amended;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.awaitTask;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;
import static vn.tiendo.task.PublishedPlans.task;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class PartsTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("38"));
    }

    private JsonNode shown(String id) {
        return reviewer().get("/api/tasks/" + id).json();
    }

    private void fanOut(String id, String body) {
        var answer = reviewer().post("/api/tasks/" + id + "/fan-out", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @Test
    void every_commune_below_gets_its_part_with_its_own_office() {
        publish(plan("l-all", "38", "2099", "Quý II/2099"), port);
        fanOut("l-all.t1", "{\"lead\":\"Văn phòng HĐND và UBND\",\"due\":\"2099-05-31\"}");
        awaitTask("l-all.t1~14758", "14758", port);
        awaitTask("l-all.t1~15187", "15187", port);
        var part = shown("l-all.t1~14797");
        assertThat(part.path("unit").asString()).isEqualTo("14797");
        assertThat(part.path("parent").asString()).isEqualTo("l-all.t1");
        assertThat(part.path("due").asString()).isEqualTo("2099-05-31");
        assertThat(part.path("office").asString()).isEqualTo("van-phong");
        assertThat(shown("l-all.t1").path("parts").size()).isEqualTo(3);
        assertThat(Calls.to(port).as(Tokens.officer("14797")).post("/api/tasks/l-all.t1~14797/accept", "").status())
                .isEqualTo(200);
        assertThat(Calls.to(port).as(Tokens.officer("14797")).get("/api/tasks/l-all.t1").status()).isEqualTo(403);
    }

    @Test
    void parts_follow_the_plan_and_keep_the_work_done_on_them() {
        var first = plan("l-follow", "38", "2099", "Quý II/2099", "Quý III/2099");
        publish(first, port);
        fanOut("l-follow.t1", "{\"units\":[\"14758\",\"14797\"]}");
        fanOut("l-follow.t2", "{\"units\":[\"14758\"]}");
        awaitTask("l-follow.t1~14797", "14797", port);
        awaitTask("l-follow.t2~14758", "14758", port);
        Calls.to(port).as(Tokens.officer("14758")).post("/api/tasks/l-follow.t1~14758/progress", "{\"percent\":30}");
        try (var plans = new TestTopic(Topics.PLAN)) {
            plans.send("l-follow", 2, amended(first, 2, task("t1", "Nội dung mới", "Quý III/2099")));
            await().untilAsserted(() -> assertThat(shown("l-follow.t1~14758").path("content").asString())
                    .isEqualTo("Nội dung mới"));
            assertThat(shown("l-follow.t1~14758").path("due").asString()).isEqualTo("2099-09-30");
            assertThat(shown("l-follow.t1~14758").path("progress").asInt()).isEqualTo(30);
            await().untilAsserted(() -> assertThat(shown("l-follow.t2~14758").path("status").asString())
                    .isEqualTo("CANCELLED"));
            plans.send("l-follow", 3, new PlanHandedOver("l-follow", "40", "38", "canbo.40", Instant.EPOCH));
            plans.send("l-follow", 4, new PlanClosed("l-follow", "40", "hết", Instant.EPOCH));
            await().untilAsserted(() -> assertThat(shown("l-follow.t1~14797").path("status").asString())
                    .isEqualTo("CANCELLED"));
            assertThat(shown("l-follow.t1~14797").path("unit").asString()).isEqualTo("14797");
        }
    }

    @Test
    void a_part_is_given_only_to_units_below_and_taken_back_only_from_above() {
        publish(plan("l-below", "38", "2099", "Quý II/2099"), port);
        var path = "/api/tasks/l-below.t1";
        assertThat(reviewer().post(path + "/fan-out", "{\"units\":[\"16681\"]}").problem())
                .isEqualTo("unit-not-below");
        assertThat(reviewer().post(path + "/fan-out", "{\"units\":[\"14758.2025\"]}").problem())
                .isEqualTo("unit-ended");
        assertThat(reviewer().post(path + "/fan-out", "{\"units\":[\"99999\"]}").problem()).isEqualTo("unknown-unit");
        assertThat(reviewer().post(path + "/fan-out", "{\"units\":[]}").problem()).isEqualTo("units-missing");
        fanOut("l-below.t1", "{\"units\":[\"15187\"]}");
        awaitTask("l-below.t1~15187", "15187", port);
        var part = "/api/tasks/l-below.t1~15187/cancel";
        assertThat(Calls.to(port).as(Tokens.leader("15187")).post(part, "{\"reason\":\"x\"}").problem())
                .isEqualTo("not-your-unit");
        assertThat(reviewer().post(part, "{}").problem()).isEqualTo("reason-missing");
        assertThat(reviewer().post(part, "{\"reason\":\"giao nhầm\"}").json().path("status").asString())
                .isEqualTo("CANCELLED");
        assertThat(Calls.to(port).as(Tokens.reviewer("VN")).post("/api/tasks/l-below.t1/cancel", "{\"reason\":\"x\"}")
                .problem()).isEqualTo("not-a-part");
    }
}
