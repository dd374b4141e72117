package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.ItemChanges;
import vn.tiendo.events.PlanChanges;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class AmendedTargetsTest {

    @LocalServerPort
    private int port;

    @Test
    void a_scoreboard_shows_the_targets_of_the_newest_version_in_whatever_order_versions_come() {
        try (var kpi = new TestTopic(Topics.KPI); var plans = new TestTopic(Topics.PLAN)) {
            kpi.send("onTimeRate", 1, Province.onTimeRate());
            kpi.send("CCHC-Q", 1, Province.form());
            var second = amended("p", "98");
            plans.send("p", 2, second);
            plans.send("p", 1, published("p", "99"));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(threshold()).isEqualTo("98"));
            plans.send("q", 1, published("q", "97"));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(threshold()).isEqualTo("97"));
            plans.send("q", 2, new PlanClosed("q", "14797", "Thay thế", Province.AT));
            plans.send("p", 2, second);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(threshold()).isEqualTo("98"));
        }
    }

    @Test
    void the_targets_of_a_plan_that_was_handed_over_stand_on_the_successor_s_scoreboard() {
        try (var kpi = new TestTopic(Topics.KPI); var plans = new TestTopic(Topics.PLAN)) {
            kpi.send("onTimeRate", 1, Province.onTimeRate());
            kpi.send("CCHC-Q", 1, Province.form());
            plans.send("h", 1, published("h", "96"));
            plans.send("h", 2, new PlanHandedOver("h", "15187", "14797", "canbo.15187", Province.AT));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(threshold("15187")).isEqualTo("96"));
        }
    }

    private String threshold() {
        return threshold("14797");
    }

    private String threshold(String unit) {
        return Calls.to(port).as(Tokens.officer(unit)).get("/api/scoreboards/" + unit + "?period=2026-Q1").json()
                .path("indicators").path(0).path("target").path("threshold").asString("");
    }

    private static PlanPublished published(String plan, String threshold) {
        return new PlanPublished(plan, "14797", "Kế hoạch", 2026, "2026", null, List.of(), List.of(target(threshold)),
                Province.AT);
    }

    private static PlanAmended amended(String plan, String threshold) {
        var none = new ItemChanges(List.of(), List.of(), List.of());
        return new PlanAmended(plan, "14797", 2, "Kế hoạch", 2026, "2026", null, List.of(), List.of(target(threshold)),
                new PlanChanges(List.of(), none, none), "Điều chỉnh", Province.AT);
    }

    private static PlannedTarget target(String threshold) {
        return new PlannedTarget("g1", "đúng hạn", "onTimeRate", Comparator.AT_LEAST, new BigDecimal(threshold), "%");
    }
}
