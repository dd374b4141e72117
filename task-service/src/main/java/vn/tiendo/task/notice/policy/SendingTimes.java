package vn.tiendo.task.notice.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** When what is told now may leave the platform. Times of day are times in Vietnam. */
public final class SendingTimes {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private SendingTimes() {}

    /**
     * For one who wants a digest: at most one a day, at its time. Where that has passed and none was sent or is to be sent
     * that day, after the gathering time: an outage in the morning costs nobody a day.
     *
     * @param last when his last digest was to be sent, null where there was none
     * @param gather what is told within that time goes out as one
     */
    public static Instant digest(ReminderPolicy policy, Instant at, @Nullable Instant last, Duration gather) {
        var now = at.atZone(ZONE);
        var today = now.with(policy.digestAt());
        if (!now.isAfter(today)) {
            return today.toInstant();
        }
        return last != null && !LocalDate.ofInstant(last, ZONE).isBefore(now.toLocalDate())
                ? today.plusDays(1).toInstant()
                : soon(policy, at, gather);
    }

    /** For one who wants to be told at once: when the gathering time is over, outside the quiet hours. */
    public static Instant soon(ReminderPolicy policy, Instant at, Duration gather) {
        var moment = at.plus(gather).atZone(ZONE);
        return quietly(policy, moment).toInstant();
    }

    private static ZonedDateTime quietly(ReminderPolicy policy, ZonedDateTime moment) {
        var quiet = policy.quiet();
        return quiet == null ? moment : quiet.after(moment);
    }
}
