package vn.tiendo.report.periodic.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.ReportKind;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.period.ReportingPeriod;

class ReportCalendarTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 3, 17)), Set.of());

    private static CalendarRule rule(UnitLevel level, DueRule due, LocalDate from) {
        return new CalendarRule(ReportKind.QUARTER, List.of(1, 2), level, 14, 10, due, from, null, "KH 01");
    }

    private static Term term(CalendarRule rule, String period) {
        return new ReportCalendar(List.of(rule)).term(ReportingPeriod.of(period), rule.level(), DAYS).orElseThrow();
    }

    @Test
    void a_quarter_counts_from_the_fifteenth_before_it_and_is_due_so_many_working_days_after_its_cut_off() {
        var term = term(rule(UnitLevel.COMMUNE, new DueRule.AfterCutOff(2), BEGIN), "2026-Q1");

        assertThat(term.from()).isEqualTo("2025-12-15");
        assertThat(term.cutOff()).isEqualTo("2026-03-14");
        assertThat(term.due()).isEqualTo("2026-03-18");
        assertThat(term.opens()).isEqualTo("2026-03-04");
    }

    @Test
    void before_the_fifth_of_the_last_month_means_the_fourth_and_comes_before_the_cut_off() {
        var term = term(rule(UnitLevel.COMMUNE, new DueRule.BeforeDayOfLastMonth(5), BEGIN), "2026-Q2");

        assertThat(term.due()).isEqualTo("2026-06-04");
        assertThat(term.opens()).isEqualTo("2026-05-25");
        assertThat(term.cutOffPassed(term.due())).isFalse();
    }

    @Test
    void no_report_is_expected_where_no_rule_holds() {
        var calendar = new ReportCalendar(List.of(rule(UnitLevel.COMMUNE, new DueRule.AfterCutOff(2), BEGIN)));

        assertThat(calendar.term(ReportingPeriod.of("2026-Q3"), UnitLevel.COMMUNE, DAYS)).isEmpty();
        assertThat(calendar.term(ReportingPeriod.of("2025-Q1"), UnitLevel.COMMUNE, DAYS)).isEmpty();
        assertThat(calendar.term(ReportingPeriod.of("2026-Q1"), UnitLevel.PROVINCE, DAYS)).isEmpty();
        assertThat(calendar.term(ReportingPeriod.of("2026"), UnitLevel.COMMUNE, DAYS)).isEmpty();
    }

    @Test
    void the_report_of_a_year_is_still_looked_for_some_weeks_after_it() {
        var rule = new CalendarRule(ReportKind.YEAR, List.of(1), UnitLevel.COMMUNE, 14, 10, new DueRule.AfterCutOff(2),
                BEGIN, null, "KH 01");

        assertThat(new ReportCalendar(List.of(rule)).around(LocalDate.of(2027, 1, 20), 45))
                .containsExactly(ReportingPeriod.of("2026"));
        assertThat(new ReportCalendar(List.of(rule)).around(LocalDate.of(2026, 12, 4), 45))
                .containsExactly(ReportingPeriod.of("2026"));
    }
}
