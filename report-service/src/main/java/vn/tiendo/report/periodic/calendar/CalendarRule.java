package vn.tiendo.report.periodic.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ReportKind;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * Which reports units of a level owe, and when. Reference data.
 *
 * @param ordinals which periods of their kind in the year, counted from 1
 * @param cutOffDay day of the last month up to which things count; the day after it begins the next period
 * @param opensBefore days before the cut-off or the last day in time, whichever is earlier, on which the draft is there
 * @param validFrom first day on which it holds, looked up by the last day of the period
 * @param validTo last day, null while it holds
 */
public record CalendarRule(ReportKind kind, List<Integer> ordinals, UnitLevel level, int cutOffDay, int opensBefore,
        DueRule due, LocalDate validFrom, @Nullable LocalDate validTo, String source) {

    boolean isFor(ReportingPeriod period) {
        var day = period.lastDay();
        return period.kind().name().equals(kind.name()) && ordinals.contains(period.ordinal())
                && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Term term(ReportingPeriod period, WorkingDays days) {
        var cutOff = period.lastDay().withDayOfMonth(cutOffDay);
        var last = due.day(cutOff, days);
        var first = period.firstDay().minusMonths(1).withDayOfMonth(cutOffDay).plusDays(1);
        return new Term(first, cutOff, (last.isBefore(cutOff) ? last : cutOff).minusDays(opensBefore), last, source);
    }
}
