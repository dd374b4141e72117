package vn.tiendo.task.notice.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.channel.Pointer;
import vn.tiendo.task.notice.inbox.Delivery;

/**
 * A delivery that waits or was given up.
 *
 * @param inbox the recipient's
 * @param batch id of the message
 * @param next not before then; null where it was given up
 * @param reason why the last attempt failed, null where none did
 */
record DeliveryView(String inbox, String unit, String batch, String channel, Delivery.State state, int attempts,
        @Nullable Instant next, @Nullable Instant last, @Nullable String reason) {

    static DeliveryView of(Pointer pointer, Delivery delivery) {
        return new DeliveryView(pointer.inbox(), pointer.unit(), pointer.batch(), pointer.channel(), delivery.state(),
                delivery.attempts(), pointer.failed() ? null : pointer.at(), delivery.at(), delivery.reason());
    }
}
