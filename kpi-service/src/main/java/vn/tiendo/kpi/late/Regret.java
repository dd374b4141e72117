package vn.tiendo.kpi.late;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent.ApologyMade;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/**
 * How a unit says that it is sorry.
 *
 * @param newDate on which the result is promised now, null where it was given
 */
public record Regret(ApologyMade.Channel channel, LocalDate day, @Nullable LocalDate newDate) {

    /**
     * What somebody wrote.
     *
     * @throws Rejection field-missing, day-unreadable
     */
    public static Regret of(ApologyMade.@Nullable Channel channel, @Nullable LocalDate day,
            @Nullable LocalDate newDate) {
        return new Regret(Fields.required("channel", channel),
                WrittenDay.inRange("day", Fields.required("day", day)),
                newDate == null ? null : WrittenDay.inRange("newDate", newDate));
    }
}
