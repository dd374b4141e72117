package vn.tiendo.report.webhook;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.webhook.topic.TopicPosition;

/**
 * How far a subscription is.
 *
 * @param turn which of the subscription's starts the position follows from, 0 before the first
 * @param leasedUntil an instance serves it until then, null while none does
 * @param failures since the last success
 * @param failingSince when the first of them was, null where there are none
 * @param nextAttempt not before then, null where nothing is to be waited for
 * @param attempts the latest, newest first
 */
public record Progress(int turn, TopicPosition position, @Nullable Instant leasedUntil, int failures,
        @Nullable Instant failingSince, @Nullable Instant nextAttempt, List<Attempt> attempts) {

    /** Of a subscription that was never served. */
    public static final Progress NONE = new Progress(0, TopicPosition.NONE, null, 0, null, null, List.of());

    private static final int KEPT = 50;

    boolean isLeased(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    boolean mustWait(Instant now) {
        return nextAttempt != null && nextAttempt.isAfter(now);
    }

    Progress leased(Instant until) {
        return new Progress(turn, position, until, failures, failingSince, nextAttempt, attempts);
    }

    Progress released() {
        return new Progress(turn, position, null, failures, failingSince, nextAttempt, attempts);
    }

    Progress at(TopicPosition reached) {
        return new Progress(turn, reached, leasedUntil, failures, failingSince, nextAttempt, attempts);
    }

    /** Set to a place of somebody's choice. */
    Progress begun(int newTurn, TopicPosition start) {
        return new Progress(newTurn, start, leasedUntil, 0, null, null, attempts);
    }

    /** With failures from before somebody enabled the subscription forgotten. */
    Progress since(Instant enabledAt) {
        return failingSince == null || !failingSince.isBefore(enabledAt)
                ? this
                : new Progress(turn, position, leasedUntil, 0, null, null, attempts);
    }

    Progress taken(TopicPosition reached, Attempt attempt, Instant leaseEnds) {
        return new Progress(turn, reached, leaseEnds, 0, null, null, with(attempt));
    }

    /** The event stays the next; whoever serves the subscription then may be another instance. */
    Progress failed(Attempt attempt, @Nullable Instant next) {
        return new Progress(turn, position, null, failures + 1, failingSince == null ? attempt.at() : failingSince,
                next, with(attempt));
    }

    private List<Attempt> with(Attempt attempt) {
        return Stream.concat(Stream.of(attempt), attempts.stream()).limit(KEPT).toList();
    }
}
