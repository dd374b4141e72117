package vn.tiendo.platform.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits in its document until the broker has it.
 *
 * @param data the event as JSON
 * @param time ISO 8601 instant at which it was decided
 */
public record PendingEvent(String id, long seq, String type, String time, String data,
        @Nullable String traceparent) {

    Document toDocument() {
        return new Document("id", id).append("seq", seq)
                .append("type", type)
                .append("time", time)
                .append("data", data)
                .append("traceparent", traceparent);
    }

    static PendingEvent from(Document document) {
        return new PendingEvent(document.getString("id"), document.getLong("seq"), document.getString("type"),
                document.getString("time"), document.getString("data"), document.getString("traceparent"));
    }
}
