package vn.tiendo.kpi.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.events.Comparator.AT_LEAST;
import static vn.tiendo.events.Comparator.AT_MOST;
import static vn.tiendo.events.Comparator.EXACTLY;
import static vn.tiendo.events.Comparator.MORE_THAN;
import static vn.tiendo.events.TargetState.AT_RISK;
import static vn.tiendo.events.TargetState.MET;
import static vn.tiendo.events.TargetState.MISSED;
import static vn.tiendo.events.TargetState.NO_DATA;
import static vn.tiendo.kpi.target.TargetScenario.rate;

import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;

class TargetDeciderTest {

    @Test
    void a_target_is_met_where_its_comparator_holds() {
        rate(AT_LEAST, "99.9").measured("2026-Q1", "99.9").stands("2026-Q1", MET);
        rate(MORE_THAN, "90").measured("2026-Q1", "90").stands("2026-Q1", AT_RISK);
        rate(EXACTLY, "100").measured("2026-Q1", "100.00").stands("2026-Q1", MET);
    }

    @Test
    void short_of_the_target_is_at_risk_within_the_tolerance_and_missed_beyond_it() {
        rate(AT_LEAST, "99.9").measured("2026-Q1", "97.9").stands("2026-Q1", AT_RISK);
        rate(AT_LEAST, "99.9").measured("2026-Q1", "97.8999").stands("2026-Q1", MISSED);
    }

    @Test
    void short_of_the_target_in_the_last_period_of_the_plan_is_missed() {
        rate(AT_LEAST, "99.9").measured("2026-Q4", "99.8").stands("2026-Q4", MISSED);
        rate(AT_LEAST, "99.9").measured("2026", "99.8").stands("2026", MISSED);
        rate(AT_LEAST, "99.9").over("2025-H2").measured("2025-Q3", "99.8").stands("2025-Q3", AT_RISK)
                .measured("2025-Q4", "99.8").stands("2025-Q4", MISSED);
    }

    @Test
    void a_target_without_a_value_has_no_data() {
        rate(AT_LEAST, "99.9").measured("2026-Q1", null).stands("2026-Q1", NO_DATA).told(1);
    }

    @Test
    void numbers_of_a_period_the_plan_does_not_cover_are_none_of_its_business() {
        rate(AT_LEAST, "99.9").measured("2025-Q4", "10").told(0);
    }

    @Test
    void a_change_of_state_or_value_is_told_once() {
        rate(AT_LEAST, "99.9").measured("2026-Q1", "99.95").measured("2026-Q1", "99.950").told(1)
                .measured("2026-Q1", "99.96").told(2);
    }

    @Test
    void counts_add_up_over_the_plan_and_are_at_risk_while_they_can_still_be_reached() {
        TargetScenario.count(AT_LEAST, "3", "lần/năm").measured("2026-Q1", "0").stands("2026-Q1", AT_RISK)
                .measured("2026-Q2", "2").stands("2026-Q2", AT_RISK)
                .measured("2026-Q3", "1").stands("2026-Q3", MET, "3")
                .measured("2026-Q4", "0").stands("2026-Q4", MET, "3");
    }

    @Test
    void a_late_correction_of_a_count_moves_every_later_period() {
        TargetScenario.count(AT_LEAST, "3", "cuộc").measured("2026-Q3", "2").measured("2026-Q4", "1")
                .stands("2026-Q4", MET, "3")
                .measured("2026-Q3", "1").stands("2026-Q3", AT_RISK, "1").stands("2026-Q4", MISSED, "2");
    }

    @Test
    void a_count_beyond_its_ceiling_is_missed_at_once() {
        TargetScenario.count(AT_MOST, "2", "hồ sơ").measured("2026-Q1", "3").stands("2026-Q1", MISSED);
    }

    @Test
    void a_pace_is_held_against_each_period_by_itself() {
        TargetScenario.count(EXACTLY, "4", "số/tháng").measured("2026-Q1", "12").stands("2026-Q1", MET, "12")
                .measured("2026-Q2", "11").stands("2026-Q2", MISSED, "11");
        TargetScenario.count(AT_LEAST, "20", "tin/tháng").measured("2026-Q1", "57").stands("2026-Q1", AT_RISK, "57");
    }

    @Test
    void the_rule_is_told_in_words() {
        assertThat(rate(AT_LEAST, "99.9").measured("2026-Q1", "99.85").rule("2026-Q1")).isEqualTo(
                "Kết quả 99,85%, yêu cầu từ 99,9% trở lên: chưa đạt, chênh lệch không quá 2 điểm phần trăm, có nguy cơ.");
        assertThat(TargetScenario.count(AT_LEAST, "3", "lần/năm").measured("2026-Q1", "1").rule("2026-Q1")).isEqualTo(
                "Lũy kế 1 lần, yêu cầu từ 3 lần trở lên: chưa đủ, kế hoạch còn thời gian, có nguy cơ.");
        assertThat(rate(AT_LEAST, "99.9").measured("2026-Q1", null).rule("2026-Q1"))
                .isEqualTo("Chưa có số liệu chính thức của kỳ 2026-Q1.");
    }

    @Test
    void a_plan_published_with_another_threshold_is_assessed_anew_by_what_is_known() {
        rate(AT_LEAST, "99.9").measured("2026-Q1", "98.5").stands("2026-Q1", AT_RISK)
                .republished(AT_LEAST, "98").stands("2026-Q1", MET, "98.5").told(2);
    }

    @Test
    void a_target_of_a_closed_plan_is_assessed_no_more() {
        rate(AT_LEAST, "99.9").measured("2026-Q1", "99.95").ended().measured("2026-Q1", "10")
                .stands("2026-Q1", MET).told(1);
    }

    @Test
    void a_target_is_the_same_after_it_was_stored() {
        var target = rate(AT_LEAST, "99.9").measured("2026-Q1", "98.5").measured("2026-Q2", null).target();
        var json = EventJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(target), Target.class)).isEqualTo(target);
    }
}
