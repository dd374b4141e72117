package vn.tiendo.report.periodic.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;

/** Which reports are expected, by rules that hold from a day on. */
public record ReportCalendar(List<CalendarRule> rules) {

    /** Days of the report of that period by a unit of that level; empty where none is expected. */
    public Optional<Term> term(ReportingPeriod period, UnitLevel level, WorkingDays days) {
        return rules.stream().filter(rule -> rule.level() == level && rule.isFor(period)).findFirst()
                .map(rule -> rule.term(period, days));
    }

    /** Periods of which some report may be open on a day, or was to be so many days before: more than enough. */
    public List<ReportingPeriod> around(LocalDate day, int daysBefore) {
        var earliest = day.minusDays(daysBefore);
        var latest = day.plusMonths(2);
        return IntStream.rangeClosed(earliest.getYear(), latest.getYear()).boxed()
                .flatMap(ReportCalendar::periodsOf)
                .filter(period -> !period.lastDay().isBefore(earliest.withDayOfMonth(1))
                        && !period.lastDay().isAfter(latest.withDayOfMonth(latest.lengthOfMonth())))
                .filter(period -> rules.stream().anyMatch(rule -> rule.isFor(period)))
                .toList();
    }

    /** Levels of units that owe a report of that period. */
    public List<UnitLevel> levels(ReportingPeriod period) {
        return rules.stream().filter(rule -> rule.isFor(period)).map(CalendarRule::level).distinct().toList();
    }

    private static Stream<ReportingPeriod> periodsOf(int year) {
        var periods = new ArrayList<ReportingPeriod>();
        Arrays.stream(PeriodKind.values()).filter(kind -> kind != PeriodKind.MONTH)
                .forEach(kind -> IntStream.rangeClosed(1, 12 / kind.months())
                        .forEach(ordinal -> periods.add(new ReportingPeriod(year, kind, ordinal))));
        return periods.stream();
    }
}
