package vn.tiendo.task.notice.channel;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.tiendo.platform.work.SideBySide;
import vn.tiendo.task.notice.inbox.Inboxes;
import vn.tiendo.task.notice.inbox.Parcel;

/**
 * Carries what waits to its receivers. A delivery is claimed, noted as begun in the inbox, sent, noted as done, and then
 * forgotten by the queue: so with any number of instances each goes out once, and again under the same id only where the
 * process died, or the line broke, between the receiver's acknowledgement and the note of it.
 */
final class Courier {

    private static final int AT_ONCE = 32;

    private final DeliveryQueue queue;
    private final Inboxes inboxes;
    private final Channels channels;
    private final Guards guards;
    private final Settlement settlement;
    private final Duration lease;
    private final Duration breakerWait;
    private final Clock clock;

    Courier(DeliveryQueue queue, Inboxes inboxes, Channels channels, Guards guards, Settlement settlement,
            CourierProperties properties, Clock clock) {
        this.queue = queue;
        this.inboxes = inboxes;
        this.channels = channels;
        this.guards = guards;
        this.settlement = settlement;
        this.lease = properties.lease();
        this.breakerWait = properties.breakerWait();
        this.clock = clock;
    }

    /**
     * Takes up all that may be sent now. A failure of the store ends the round; the claims lapse, and what waits is taken up
     * again.
     *
     * @return how many deliveries were taken up
     */
    int round() {
        int total = 0;
        var due = queue.due(clock.instant(), AT_ONCE);
        while (!due.isEmpty()) {
            SideBySide.run(due.stream().<Runnable>map(pointer -> () -> take(pointer)).toList());
            total += due.size();
            due = queue.due(clock.instant(), AT_ONCE);
        }
        return total;
    }

    private void take(Pointer pointer) {
        var now = clock.instant();
        var claimed = new Pointer(pointer.inbox(), pointer.unit(), pointer.batch(), pointer.channel(),
                now.plus(lease), pointer.failed());
        if (!queue.claim(pointer, claimed.at())) {
            return;
        }
        if (pointer.failed()) {
            queue.remove(pointer);
        } else if (guards.breaker(pointer.channel()).tryAcquirePermission()) {
            deliver(claimed);
        } else {
            queue.postpone(claimed, now.plus(breakerWait));
        }
    }

    private void deliver(Pointer claimed) {
        var channel = channels.carrying(claimed.channel());
        var parcel = channel.flatMap(known -> inboxes.begin(claimed.inbox(), claimed.batch(), claimed.channel(),
                known.kind(), clock.instant()));
        var breaker = guards.breaker(claimed.channel());
        if (channel.isEmpty() || parcel.isEmpty()) {
            breaker.releasePermission();
            settlement.nothingToDo(claimed, channel.isEmpty());
            return;
        }
        long begun = System.nanoTime();
        var outcome = send(channel.get(), claimed, parcel.get());
        switch (outcome) {
            case Outcome.Sent _ -> breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            case Outcome.Nowhere _ -> breaker.releasePermission();
            case Outcome.Failed(var reason) -> breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS,
                    new IllegalStateException(reason));
        }
        settlement.of(outcome, claimed, parcel.get());
    }

    private Outcome send(Channel channel, Pointer claimed, Parcel parcel) {
        return guards.retrying(() -> channel.send(claimed.channel(), parcel));
    }
}
