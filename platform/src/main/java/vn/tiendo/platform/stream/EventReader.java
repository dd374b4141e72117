package vn.tiendo.platform.stream;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.JacksonException;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventType;
import vn.tiendo.events.EventTypes;
import vn.tiendo.platform.observe.TraceContext;
import vn.tiendo.platform.store.Source;

/** Reads events from records. */
public final class EventReader {

    private EventReader() {}

    /**
     * The event in a record; empty for a type this version does not know.
     *
     * @throws UnreadableEvent where the envelope or the data is broken
     */
    public static Optional<ReceivedEvent> read(ConsumerRecord<?, byte[]> message) {
        String name = required(message.headers(), CloudEventHeaders.TYPE);
        Optional<EventType> type = EventTypes.named(name);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        byte[] data = message.value();
        if (data == null || data.length == 0) {
            throw new UnreadableEvent("no data in an event of type " + name);
        }
        try {
            Object event = EventJson.mapper().readValue(data, type.get().recordClass());
            return Optional.of(new ReceivedEvent(event, metadata(message.headers())));
        } catch (JacksonException e) {
            throw new UnreadableEvent("not the data of an event of type " + name, e);
        }
    }

    private static EventMetadata metadata(Headers headers) {
        try {
            long seq = Long.parseLong(required(headers, CloudEventHeaders.SEQ));
            return new EventMetadata(required(headers, CloudEventHeaders.ID),
                    new Source(required(headers, CloudEventHeaders.SUBJECT), seq),
                    Instant.parse(required(headers, CloudEventHeaders.TIME)),
                    CloudEventHeaders.read(headers, TraceContext.HEADER).orElse(null));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UnreadableEvent("broken envelope", e);
        }
    }

    private static String required(Headers headers, String name) {
        return CloudEventHeaders.read(headers, name)
                .orElseThrow(() -> new UnreadableEvent("header " + name + " is missing"));
    }
}
