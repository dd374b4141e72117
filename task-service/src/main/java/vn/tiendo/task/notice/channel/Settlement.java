package vn.tiendo.task.notice.channel;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.inbox.Delivery.State;
import vn.tiendo.task.notice.inbox.Inboxes;
import vn.tiendo.task.notice.inbox.Parcel;

/** Notes how an attempt ended: in the inbox first, which is the truth, then in the queue. */
final class Settlement {

    private static final Duration FAILED_SHOWN_FOR = Duration.ofDays(90);
    private static final int LONGEST_REASON = 300;

    private final DeliveryQueue queue;
    private final Inboxes inboxes;
    private final Notices notices;
    private final CourierProperties properties;
    private final MeterRegistry meters;
    private final Clock clock;

    Settlement(DeliveryQueue queue, Inboxes inboxes, Notices notices, CourierProperties properties,
            MeterRegistry meters, Clock clock) {
        this.queue = queue;
        this.inboxes = inboxes;
        this.notices = notices;
        this.properties = properties;
        this.meters = meters;
        this.clock = clock;
    }

    /** The delivery is over already, or its channel is configured no more. */
    void nothingToDo(Pointer claimed, boolean channelGone) {
        if (channelGone) {
            end(claimed, State.SKIPPED, claimed.channel() + "-not-configured");
        }
        queue.remove(claimed);
    }

    void of(Outcome outcome, Pointer claimed, Parcel parcel) {
        switch (outcome) {
            case Outcome.Sent _ -> finish(claimed, State.DONE, "");
            case Outcome.Nowhere(var reason) -> finish(claimed, State.SKIPPED, reason);
            case Outcome.Failed(var reason) -> failed(claimed, parcel, shortened(reason));
        }
    }

    private void finish(Pointer claimed, State state, String reason) {
        end(claimed, state, reason);
        queue.remove(claimed);
    }

    private void failed(Pointer claimed, Parcel parcel, String reason) {
        var now = clock.instant();
        if (now.isBefore(parcel.deliverAt().plus(properties.giveUpAfter()))) {
            end(claimed, State.WAITING, reason);
            queue.postpone(claimed, now.plus(properties.delayAfter(parcel.attempt())));
        } else {
            notices.give(Recipient.unit(claimed.unit()), List.of(givenUp(claimed, reason)));
            end(claimed, State.FAILED, reason);
            queue.giveUp(claimed, now.plus(FAILED_SHOWN_FOR));
        }
    }

    /** For the administrators, who read the unit's inbox; it leaves by no channel, for those are what fails. */
    private static Notice givenUp(Pointer claimed, String reason) {
        return new Notice("delivery~" + claimed.batch() + "~" + claimed.channel(), NoticeKind.DELIVERY_FAILED,
                claimed.unit(), claimed.id(),
                Map.of("recipient", claimed.inbox(), "channel", claimed.channel(), "reason", reason), Set.of());
    }

    private void end(Pointer claimed, State state, String reason) {
        inboxes.end(claimed.inbox(), claimed.batch(), claimed.channel(), state, reason.isEmpty() ? null : reason,
                clock.instant());
        var kind = claimed.channel().startsWith(WebhookChannel.PREFIX) ? "webhook" : claimed.channel();
        meters.counter("tiendo.notices.deliveries", "channel", kind, "state", state.name()).increment();
    }

    private static String shortened(String reason) {
        var line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
