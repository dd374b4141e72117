package vn.tiendo.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01, 2026-12-31", "2025-H2, 2025-07-01, 2025-12-31", "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-9M, 2026-01-01, 2026-09-30", "2026-02, 2026-02-01, 2026-02-28"})
    void every_period_a_plan_can_be_published_for_is_understood(String written, String first, String last) {
        assertThat(PlanPeriod.of(written).first()).isEqualTo(first);
        assertThat(PlanPeriod.of(written).last()).isEqualTo(last);
    }

    @Test
    void anything_else_is_no_period() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.of("2026-13"));
    }
}
