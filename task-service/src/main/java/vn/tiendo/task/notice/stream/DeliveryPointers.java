package vn.tiendo.task.notice.stream;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tiendo.events.NoticeEvent.NoticesGiven;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.notice.channel.DeliveryQueue;
import vn.tiendo.task.notice.channel.Pointer;
import vn.tiendo.task.notice.inbox.Inboxes;

/** Queues what was given for delivery. An event that comes again finds in the inbox what is over, and queues nothing. */
@Component
final class DeliveryPointers implements EventHandler<NoticesGiven> {

    private final Inboxes inboxes;
    private final DeliveryQueue queue;

    DeliveryPointers(Inboxes inboxes, DeliveryQueue queue) {
        this.inboxes = inboxes;
        this.queue = queue;
    }

    @Override
    public Class<NoticesGiven> eventType() {
        return NoticesGiven.class;
    }

    @Override
    public void handle(NoticesGiven event, EventMetadata metadata) {
        var batch = event.batch();
        var deliverAt = event.deliverAt();
        if (batch != null && deliverAt != null) {
            event.channels().forEach(channel -> queue(event, batch, channel, deliverAt));
        }
    }

    private void queue(NoticesGiven event, String batch, String channel, Instant deliverAt) {
        inboxes.delivery(event.inbox(), batch, channel).filter(delivery -> !delivery.state().isFinal())
                .ifPresent(_ -> queue.add(
                        new Pointer(event.inbox(), event.unit(), batch, channel, deliverAt, false)));
    }
}
