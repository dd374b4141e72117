package vn.tiendo.kpi.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.events.Comparator.AT_LEAST;
import static vn.tiendo.events.Comparator.AT_MOST;
import static vn.tiendo.events.TargetState.AT_RISK;
import static vn.tiendo.events.TargetState.MET;
import static vn.tiendo.events.TargetState.MISSED;
import static vn.tiendo.kpi.target.TargetScenario.count;
import static vn.tiendo.kpi.target.TargetScenario.rate;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.problem.Rejection;

class TrajectoryTest {

    private static final Map<String, BigDecimal> NO_STEPS = Map.of();

    @Test
    void a_step_counts_for_its_period_and_the_threshold_at_the_end_of_the_plan() {
        rate(AT_LEAST, "90").on(null, Map.of("2026-Q1", new BigDecimal("70"), "2026-Q2", new BigDecimal("80")))
                .measured("2026-Q1", "71").stands("2026-Q1", MET)
                .measured("2026-Q2", "79").stands("2026-Q2", AT_RISK)
                .measured("2026-Q3", "80").stands("2026-Q3", MISSED)
                .measured("2026-Q4", "89.9").stands("2026-Q4", MISSED);
    }

    @Test
    void between_baseline_and_threshold_the_way_is_straight_up_or_down() {
        var rising = rate(AT_LEAST, "90").on("50", NO_STEPS).measured("2026-Q1", "60").stands("2026-Q1", MET)
                .measured("2026-H1", "69").stands("2026-H1", AT_RISK);
        assertThat(rising.rule("2026-Q1")).isEqualTo("Kết quả 60%, lộ trình yêu cầu từ 60% trở lên: đạt chỉ tiêu.");
        rate(AT_MOST, "10").on("50", NO_STEPS).measured("2026-Q1", "40").stands("2026-Q1", MET)
                .measured("2026-Q2", "33").stands("2026-Q2", MISSED);
        count(AT_LEAST, "12", "cuộc").on("0", NO_STEPS).measured("2026-Q1", "3").stands("2026-Q1", MET)
                .measured("2026-Q2", "2").stands("2026-Q2", AT_RISK);
    }

    @Test
    void what_was_measured_is_assessed_anew_when_a_trajectory_is_set_and_it_outlives_an_amendment() {
        rate(AT_LEAST, "90").measured("2026-Q1", "70").stands("2026-Q1", MISSED)
                .on(null, Map.of("2026-Q1", new BigDecimal("70"))).stands("2026-Q1", MET)
                .republished(AT_LEAST, "95").stands("2026-Q1", MET)
                .turned("TargetMissed 2026-Q1", "TargetMet 2026-Q1");
    }

    @Test
    void a_step_lies_in_the_plan_and_before_its_end() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> rate(AT_LEAST, "90").on(null, Map.of("2025-Q4", BigDecimal.TEN)));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> rate(AT_LEAST, "90").on(null, Map.of("2026-Q4", BigDecimal.TEN)));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> count(AT_LEAST, "4", "số/tháng").on("0", NO_STEPS))
                .matches(rejection -> rejection.type() == TargetProblem.TARGET_HAS_A_PACE);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> rate(AT_LEAST, "90").ended().on("0", NO_STEPS))
                .matches(rejection -> rejection.type() == TargetProblem.TARGET_ENDED);
    }

    @Test
    void a_change_of_state_is_told_once_and_a_change_of_value_is_none() {
        rate(AT_LEAST, "90").measured("2026-Q1", "70").measured("2026-Q1", "71").measured("2026-Q1", "89")
                .measured("2026-Q1", "88.5").measured("2026-Q1", null).measured("2026-Q1", "95")
                .measured("2026-Q1", "60")
                .turned("TargetMissed 2026-Q1", "TargetAtRisk 2026-Q1", "TargetMet 2026-Q1", "TargetMissed 2026-Q1");
    }

    @Test
    void what_was_not_met_is_explained_and_nothing_else() {
        var missed = rate(AT_LEAST, "90").measured("2026-Q1", "70").explained("2026-Q1", "Mất điện")
                .turned("TargetMissed 2026-Q1", "TargetExplained 2026-Q1");
        assertThat(missed.explained("2026-Q1", "Thiếu người").target().explanationsSoFar())
                .extracting(Explanation::text).containsExactly("Mất điện", "Thiếu người");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> rate(AT_LEAST, "90").measured("2026-Q1", "95").explained("2026-Q1", "?"));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> missed.explained("2026-Q2", "?"))
                .matches(rejection -> rejection.type() == TargetProblem.NOTHING_TO_EXPLAIN);
    }
}
