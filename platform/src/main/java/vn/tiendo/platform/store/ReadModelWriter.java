package vn.tiendo.platform.store;

import java.time.Clock;
import java.util.List;
import org.bson.Document;

/** Read models follow what others tell and tell nothing themselves: nobody relays what lies in them. */
final class ReadModelWriter extends EventWriter {

    ReadModelWriter() {
        super(Clock.systemUTC(), () -> null, false);
    }

    @Override
    List<Document> pending(List<? extends Object> events, long lastSeq) {
        if (!events.isEmpty()) {
            throw new IllegalStateException("a read model cannot tell " + events);
        }
        return List.of();
    }
}
