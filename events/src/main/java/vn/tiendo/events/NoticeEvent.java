package vn.tiendo.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rest of the platform may rely on about notices. Published on {@code tiendo.task}, keyed by inbox. */
public sealed interface NoticeEvent {

    /**
     * New notices lie in an inbox.
     *
     * @param inbox a user name, or {@code unit:<code>} for the common inbox of a unit
     * @param unit code of the recipient's unit
     * @param batch with which they leave the platform, null where they stay inside
     * @param deliverAt when that may be, null where they stay inside
     * @param channels by which that is still to happen, for example {@code email}
     * @param notices their ids
     */
    record NoticesGiven(String inbox, String unit, @Nullable String batch, @Nullable Instant deliverAt,
            List<String> channels, List<String> notices, Instant at) implements NoticeEvent {}
}
