package vn.tiendo.kpi.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.ItemChanges;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.events.PlanChanges;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.TargetState;
import vn.tiendo.events.Topics;
import vn.tiendo.events.Watermark;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetAssessmentTest {

    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

    @AutoClose
    private final TestTopic plans = new TestTopic(Topics.PLAN);

    @AutoClose
    private final TestTopic reports = new TestTopic(Topics.REPORT);

    @AutoClose
    private final TestTopic kpis = new TestTopic(Topics.KPI);

    @LocalServerPort
    private int port;

    @Test
    void a_published_target_has_no_data_until_numbers_come_and_every_change_is_told_once() {
        publish("plan-a", "14797", target("t1", "onTimeRate", "99.9"), target("t2", null, "100"));
        await().untilAsserted(() -> assertThat(shown("14797", "2026-Q1")).hasSize(1));
        assertThat(shown("14797", "2026-Q1").get(0).path("state").asString()).isEqualTo("NO_DATA");
        assertThat(shown("14797", "2025-Q4")).isEmpty();

        rollUp("14797", 2, "99.95");
        rollUp("14797", 2, "99.95");
        rollUp("14797", 1, "50");
        rollUp("14797", 3, "99.95");
        rollUp("14797", 4, "98.5");
        rollUp("14797", 3, "99.95");
        rollUp("14797", 5, null);
        var told = assessments("plan-a.t1", 3);
        assertThat(told).extracting(TargetAssessed::state).containsExactly(TargetState.MET, TargetState.AT_RISK,
                TargetState.NO_DATA);
        assertThat(told.get(1).value()).isEqualByComparingTo("98.5");
        assertThat(told.get(1).rule()).contains("98,5%").contains("có nguy cơ");
        assertThat(shown("14797", "2026-Q1").get(0).path("state").asString()).isEqualTo("NO_DATA");
    }

    @Test
    void a_plan_published_after_the_numbers_is_assessed_by_them() {
        rollUp("15187", 7, "99.95");
        publish("plan-b", "15187", target("t1", "onTimeRate", "99.9"));
        assertThat(assessments("plan-b.t1", 1)).extracting(TargetAssessed::state).containsExactly(TargetState.MET);
        await().untilAsserted(() -> assertThat(shown("15187", "2026-Q1").get(0).path("value").asString())
                .isEqualTo("99.95"));
    }

    @Test
    void a_closed_plan_is_assessed_no_more() {
        publish("plan-c", "16681", target("t1", "onTimeRate", "99.9"));
        rollUp("16681", 1, "99.95");
        assessments("plan-c.t1", 1);
        plans.send("plan-c", 2, new PlanClosed("plan-c", "16681", "Thay thế", AT));
        await().untilAsserted(() -> assertThat(shown("16681", "2026-Q1").get(0).path("open").asBoolean()).isFalse());
        publish("plan-d", "16681", target("t1", "onTimeRate", "99.9"));
        assessments("plan-d.t1", 1);
        rollUp("16681", 2, "10");
        assertThat(assessments("plan-d.t1", 2)).extracting(TargetAssessed::state)
                .containsExactly(TargetState.MET, TargetState.MISSED);
        assertThat(assessments("plan-c.t1", 1)).hasSize(1);
    }

    @Test
    void a_plan_published_anew_drops_the_targets_it_no_longer_has() {
        publish("plan-e", "14758", target("t1", "onTimeRate", "99.9"), target("t2", "onlineRate", "50"));
        await().untilAsserted(() -> assertThat(standing("plan-e")).hasSize(2));
        plans.send("plan-e", 2, plan("plan-e", "14758", target("t1", "onTimeRate", "95")));
        await().untilAsserted(() -> assertThat(standing("plan-e")).containsExactly("true 95", "false 50"));
    }

    @Test
    void a_target_that_changes_its_indicator_is_assessed_by_numbers_that_came_before() {
        rollUp("14758", 1, "99.95");
        publish("plan-f", "14758", target("t1", "onlineRate", "50"));
        assertThat(assessments("plan-f.t1", 1)).extracting(TargetAssessed::state).containsExactly(TargetState.NO_DATA);
        plans.send("plan-f", 2, plan("plan-f", "14758", target("t1", "onTimeRate", "99.9")));
        assertThat(assessments("plan-f.t1", 2)).extracting(TargetAssessed::indicator)
                .containsExactly("onlineRate", "onTimeRate");
    }

    @Test
    void an_amended_plan_has_its_new_targets_whatever_comes_late() {
        rollUp("14758", 2, "99.5");
        publish("plan-g", "14758", target("t1", "onTimeRate", "99.9"), target("t2", "onlineRate", "50"));
        assertThat(assessments("plan-g.t1", 1)).extracting(TargetAssessed::state)
                .containsExactly(TargetState.AT_RISK);
        var amended = amended("plan-g", "14758", target("t1", "onTimeRate", "99"), target("t3", "digitisedRate", "80"));
        plans.send("plan-g", 2, amended);
        plans.send("plan-g", 1, plan("plan-g", "14758", target("t9", "onTimeRate", "10")));
        plans.send("plan-g", 2, amended);
        assertThat(assessments("plan-g.t1", 2)).extracting(TargetAssessed::state)
                .containsExactly(TargetState.AT_RISK, TargetState.MET);
        plans.send("plan-g", 3, new PlanClosed("plan-g", "14758", "Thay thế", AT));
        plans.send("plan-g", 2, amended);
        await().untilAsserted(() -> assertThat(standing("plan-g")).containsExactly("false 99", "false 50", "false 80"));
    }

    @Test
    void a_target_of_a_plan_that_was_handed_over_is_measured_by_the_successor_s_numbers() {
        rollUp("40", 1, "50");
        rollUp("38", 1, "99.97");
        publish("plan-h", "40", target("t1", "onTimeRate", "99.9"));
        assertThat(assessments("plan-h.t1", 1)).extracting(TargetAssessed::state).containsExactly(TargetState.MISSED);
        var handover = new PlanHandedOver("plan-h", "38", "40", "canbo.38", AT);
        plans.send("plan-h", 2, handover);
        plans.send("plan-h", 2, handover);
        plans.send("plan-h", 1, plan("plan-h", "40", target("t1", "onTimeRate", "99.9")));
        assertThat(assessments("plan-h.t1", 2)).extracting(TargetAssessed::unit, TargetAssessed::state)
                .containsExactly(tuple("40", TargetState.MISSED), tuple("38", TargetState.MET));
        assertThat(shown("40", "2026-Q1").toString()).doesNotContain("plan-h");
    }

    private static PlanAmended amended(String planId, String unit, PlannedTarget... targets) {
        var none = new ItemChanges(List.of(), List.of(), List.of());
        return new PlanAmended(planId, unit, 2, "Kế hoạch cải cách hành chính năm 2026", 2026, "2026", null, List.of(),
                List.of(targets), new PlanChanges(List.of(), none, none), "Điều chỉnh", AT);
    }

    private List<String> standing(String plan) {
        return shown("14758", "2026-Q1").valueStream()
                .filter(target -> plan.equals(target.path("plan").asString()))
                .map(target -> target.path("open").asBoolean() + " " + target.path("threshold").asString())
                .toList();
    }

    private JsonNode shown(String unit, String period) {
        return Calls.to(port).as(Tokens.officer(unit))
                .get("/api/targets?unit=%s&period=%s".formatted(unit, period)).json().path("items");
    }

    private void publish(String planId, String unit, PlannedTarget... targets) {
        plans.send(planId, 1, plan(planId, unit, targets));
    }

    private static PlanPublished plan(String planId, String unit, PlannedTarget... targets) {
        return new PlanPublished(planId, unit, "Kế hoạch cải cách hành chính năm 2026", 2026, "2026", null, List.of(),
                List.of(targets), AT);
    }

    private static PlannedTarget target(String id, @Nullable String indicator, String threshold) {
        return new PlannedTarget(id, "Tỷ lệ giải quyết đúng hạn", indicator, Comparator.AT_LEAST,
                new BigDecimal(threshold), "%");
    }

    private void rollUp(String unit, long version, @Nullable String onTimeRate) {
        Map<String, BigDecimal> official = onTimeRate == null
                ? Map.of()
                : Map.of("onTimeRate", new BigDecimal(onTimeRate));
        reports.send(unit + "|2026-Q1", version, new FiguresRolledUp(unit, "2026-Q1", version, 1, 1, 1, official,
                official, Watermark.NONE, List.of(), AT));
    }

    private List<TargetAssessed> assessments(String targetId, int count) {
        return kpis.await(targetId, TargetAssessed.class, count);
    }
}
