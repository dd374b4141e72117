package vn.tiendo.platform.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-03-01, 2026-03-31", "2024-02, 2024-02-01, 2024-02-29", "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31", "2026-H1, 2026-01-01, 2026-06-30", "2025-H2, 2025-07-01, 2025-12-31",
        "2026-9M, 2026-01-01, 2026-09-30", "2026, 2026-01-01, 2026-12-31"})
    void a_period_spans_whole_months_and_is_written_as_it_was_read(String written, LocalDate first, LocalDate last) {
        var period = ReportingPeriod.of(written);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-Q0", "2026-13", "2026-00", "2026-3", "2026-H3", "2026-6M", "26-Q1",
        "2026-q1", "2026-Q1 ", "1999-Q1", "2026-Q1/x", "Quý I"})
    void anything_else_is_no_period(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-Q1, true, false", "2026, 2026-Q4, true, true", "2026, 2026, true, true",
        "2025-H2, 2025-Q3, true, false", "2025-H2, 2025-Q4, true, true", "2025-H2, 2025-Q2, false, false",
        "2026, 2025-Q4, false, false", "2026-Q4, 2026, false, false"})
    void a_plan_covers_the_periods_in_it_and_ends_with_the_last(String plan, String part, boolean covers,
            boolean ends) {
        assertThat(ReportingPeriod.of(plan).covers(ReportingPeriod.of(part))).isEqualTo(covers);
        assertThat(ReportingPeriod.of(part).ends(ReportingPeriod.of(plan))).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 2025-12, 2025-01", "2026-Q2, 2026-Q1, 2025-Q2", "2026-Q1, 2025-Q4, 2025-Q1",
        "2026-H1, 2025-H2, 2025-H1", "2026-9M, 2025-9M, 2025-9M", "2026, 2025, 2025"})
    void it_knows_the_period_before_and_the_same_one_a_year_before(String period, String before, String yearBefore) {
        assertThat(ReportingPeriod.of(period).previous()).hasToString(before);
        assertThat(ReportingPeriod.of(period).aYearBefore()).hasToString(yearBefore);
    }
}
