package vn.tiendo.task.notice.policy;

import java.time.LocalDate;
import java.util.Set;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.notice.ChannelKind;

/**
 * One reminder of a policy.
 *
 * @param days from the due day: negative before it, 0 on it, positive after it
 * @param counting which days are counted; with WORKING, 0 is the due day itself, also on a day off
 * @param channels by which it may go out, beside the inbox
 */
public record Step(int days, Counting counting, Set<Audience> to, Set<ChannelKind> channels) {

    public Step {
        to = Set.copyOf(to);
        channels = Set.copyOf(channels);
    }

    /** Distinct among the steps of a policy, for example {@code -7} or {@code 3w}. */
    public String key() {
        return days + (counting == Counting.WORKING ? "w" : "");
    }

    /** The day on which somebody is told. */
    public LocalDate dayFor(LocalDate due, WorkingDays workingDays) {
        if (counting == Counting.CALENDAR) {
            return due.plusDays(days);
        }
        var day = due;
        for (int left = Math.abs(days); left > 0; left--) {
            day = days > 0 ? workingDays.nextAfter(day) : lastBefore(day, workingDays);
        }
        return day;
    }

    private static LocalDate lastBefore(LocalDate day, WorkingDays workingDays) {
        var before = day.minusDays(1);
        while (!workingDays.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
