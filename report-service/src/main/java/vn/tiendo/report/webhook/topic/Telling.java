package vn.tiendo.report.webhook.topic;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.platform.stream.EventReader;
import vn.tiendo.platform.stream.UnreadableEvent;
import vn.tiendo.report.live.LiveEvents;

/** What of a record is told outside. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final LiveEvents events;

    Telling(LiveEvents events) {
        this.events = events;
    }

    Optional<Told> of(ConsumerRecord<String, byte[]> message) {
        try {
            return EventReader.read(message).flatMap(events::of)
                    .map(event -> new Told(RecordMerge.partition(message), message.offset(), event));
        } catch (UnreadableEvent e) {
            LOG.debug("not told; the consumer of the topic puts it to the dead letters", e);
            return Optional.empty();
        }
    }
}
