package vn.tiendo.task.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without the days off.
 *
 * @param daysOff public holidays as announced for each year (Bộ luật Lao động 2019, Điều 112); data, since Tết moves
 */
public record WorkingDays(Set<LocalDate> daysOff) {
    /** Without any day off. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
    }

    /** The first working day after that day. */
    public LocalDate nextAfter(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !daysOff.contains(day);
    }
}
