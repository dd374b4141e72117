package vn.tiendo.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without the days off, and the days of weekends that make up for one.
 *
 * @param daysOff public holidays as announced for each year (Bộ luật Lao động 2019, Điều 112); data, since Tết moves
 * @param workedInstead days of weekends that are worked (hoán đổi ngày làm việc)
 */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> workedInstead) {

    /** Without any day off. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        workedInstead = Set.copyOf(workedInstead);
    }

    /** The first working day after that day. */
    public LocalDate nextAfter(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The day so many working days after that day, which itself does not count.
     *
     * @param days 0 gives the day itself
     */
    public LocalDate plus(LocalDate day, int days) {
        var reached = day;
        for (int passed = 0; passed < days; passed++) {
            reached = nextAfter(reached);
        }
        return reached;
    }

    /** Whether offices are open on that day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !daysOff.contains(day) && (!weekend || workedInstead.contains(day));
    }
}
