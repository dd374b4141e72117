package vn.tiendo.kpi.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.catalogue.Deadline;
import vn.tiendo.kpi.catalogue.Deadlines;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * The last days on which a form of a period is in time.
 *
 * @param estimate null where the form takes no estimates
 * @param official null where no law sets the cut-off it would count from
 */
public record DueDays(@Nullable LocalDate estimate, @Nullable LocalDate official) {

    /** The days that rules give for a period, with the working days of the unit. */
    static DueDays of(Deadlines rules, ReportingPeriod period, @Nullable LocalDate cutOff, WorkingDays calendar) {
        var estimate = rules.estimate();
        return new DueDays(estimate == null ? null : day(estimate, period, cutOff, calendar),
                day(rules.official(), period, cutOff, calendar));
    }

    @Nullable
    LocalDate of(FigureKind kind) {
        return switch (kind) {
            case ESTIMATE -> estimate;
            case OFFICIAL -> official;
        };
    }

    /** "Before the 5th" is the 4th, whatever day of the week that is: a deadline before the cut-off does not move past it. */
    private static @Nullable LocalDate day(Deadline rule, ReportingPeriod period, @Nullable LocalDate cutOff,
            WorkingDays calendar) {
        return switch (rule) {
            case Deadline.AfterCutOff(var days) -> cutOff == null ? null : calendar.plus(cutOff, days);
            case Deadline.BeforeDayOfLastMonth(var day) -> before(day, period.lastDay());
        };
    }

    /** A month without that day ends before it. */
    private static LocalDate before(int day, LocalDate lastOfMonth) {
        return day > lastOfMonth.getDayOfMonth() ? lastOfMonth : lastOfMonth.withDayOfMonth(day).minusDays(1);
    }
}
