package vn.tiendo.platform.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;

/** Turns decided events into pending ones with their envelope. */
class EventWriter {

    private final Clock clock;
    private final Supplier<@Nullable String> traceparent;
    private final boolean telling;

    /**
     * Writes events.
     *
     * @param telling false in an instance that only rebuilds: others have been told what it finds out, and nobody would
     *        ever take the events out of its documents
     */
    EventWriter(Clock clock, Supplier<@Nullable String> traceparent, boolean telling) {
        this.clock = clock;
        this.traceparent = traceparent;
        this.telling = telling;
    }

    /** The events as pending documents, numbered from {@code lastSeq + 1}; none where nothing is told. */
    List<Document> pending(List<? extends Object> events, long lastSeq) {
        if (!telling) {
            return List.of();
        }
        List<Document> pending = new ArrayList<>(events.size());
        long seq = lastSeq;
        for (Object event : events) {
            pending.add(new PendingEvent(UUID.randomUUID().toString(), ++seq, EventTypes.of(event).name(),
                    clock.instant().toString(), EventJson.mapper().writeValueAsString(event), traceparent.get())
                    .toDocument());
        }
        return pending;
    }
}
