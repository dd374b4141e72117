package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.importing.Draft.MonthOf.AFTER_PERIOD;
import static vn.tiendo.plan.importing.Draft.MonthOf.FIRST_OF_PERIOD;
import static vn.tiendo.plan.importing.Draft.MonthOf.LAST_OF_PERIOD;
import static vn.tiendo.plan.importing.Draft.Regime.HALF_YEAR;
import static vn.tiendo.plan.importing.Draft.Regime.MONTH;
import static vn.tiendo.plan.importing.Draft.Regime.NINE_MONTHS;
import static vn.tiendo.plan.importing.Draft.Regime.QUARTER;
import static vn.tiendo.plan.importing.Draft.Regime.YEAR;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.DeadlineRule;

class DeadlineRulesTest {

    @Test
    void a_day_of_a_quarters_month_is_a_rule_for_quarters() {
        assertThat(DeadlineRules.in("báo cáo về UBND xã trước ngày 05 của tháng cuối mỗi quý"))
                .containsExactly(new DeadlineRule(QUARTER, 5, LAST_OF_PERIOD));
        assertThat(DeadlineRules.in("trước ngày 10 tháng đầu quý sau"))
                .containsExactly(new DeadlineRule(QUARTER, 10, AFTER_PERIOD));
        assertThat(DeadlineRules.in("chậm nhất ngày 15 tháng đầu tiên của quý"))
                .containsExactly(new DeadlineRule(QUARTER, 15, FIRST_OF_PERIOD));
    }

    @Test
    void written_dates_belong_to_the_period_named_before_them() {
        assertThat(DeadlineRules
                .in("báo cáo quý I trước ngày 10/3, 6 tháng trước ngày 10/6, 9 tháng trước ngày 10 tháng 9,"
                        + " báo cáo năm trước ngày 05/12/2026"))
                .containsExactly(new DeadlineRule(QUARTER, 10, LAST_OF_PERIOD),
                        new DeadlineRule(HALF_YEAR, 10, LAST_OF_PERIOD),
                        new DeadlineRule(NINE_MONTHS, 10, LAST_OF_PERIOD),
                        new DeadlineRule(YEAR, 5, LAST_OF_PERIOD));
    }

    @Test
    void months_have_their_own() {
        assertThat(DeadlineRules.in("báo cáo trước ngày 15 hằng tháng"))
                .containsExactly(new DeadlineRule(MONTH, 15, LAST_OF_PERIOD));
        assertThat(DeadlineRules.in("gửi báo cáo tháng trước ngày 03 tháng sau"))
                .containsExactly(new DeadlineRule(MONTH, 3, AFTER_PERIOD));
    }

    @Test
    void a_date_that_fits_no_period_and_a_date_without_a_report_make_none() {
        assertThat(DeadlineRules.in("báo cáo năm trước ngày 20/8")).isEmpty();
        assertThat(DeadlineRules.in("ban hành kế hoạch trước ngày 31/01/2026")).isEmpty();
        assertThat(DeadlineRules.in("báo cáo quý trước ngày 45/3")).isEmpty();
    }
}
