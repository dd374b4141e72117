package vn.tiendo.task.notice.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the delivery of a batch by one channel is.
 *
 * @param attempts begun so far
 * @param at when that was last so
 * @param reason why it was not delivered yet, or will not be; null where there is none
 */
public record Delivery(State state, int attempts, @Nullable Instant at, @Nullable String reason) {

    /** WAITING and SENDING go on; the others are final. SKIPPED: there was nowhere to send to. */
    public enum State {
        WAITING, SENDING, DONE, SKIPPED, FAILED;

        public boolean isFinal() {
            return this == DONE || this == SKIPPED || this == FAILED;
        }
    }

    public static final Delivery WAITING = new Delivery(State.WAITING, 0, null, null);

    public static Delivery skipped(String reason) {
        return new Delivery(State.SKIPPED, 0, null, reason);
    }

    Delivery begun(Instant now) {
        return new Delivery(State.SENDING, attempts + 1, now, reason);
    }

    Delivery ended(State then, @Nullable String why, Instant now) {
        return new Delivery(then, attempts, now, why);
    }
}
