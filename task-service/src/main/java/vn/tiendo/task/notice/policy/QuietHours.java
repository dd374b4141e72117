package vn.tiendo.task.notice.policy;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When nothing is sent; over midnight where {@code to} is earlier than {@code from}.
 *
 * @param from first quiet minute
 * @param to first minute in which sending goes on
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public boolean contain(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** That moment, or the end of the quiet hours it lies in. */
    ZonedDateTime after(ZonedDateTime moment) {
        if (!contain(moment.toLocalTime())) {
            return moment;
        }
        var end = moment.with(to);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
