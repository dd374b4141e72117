package vn.tiendo.task.notice.channel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries that wait, a small document each, gone when it is done: so looking for work reads what waits and not every
 * inbox. A lost pointer cannot be: the event that makes it stays in its topic until it was made.
 */
public final class DeliveryQueue {

    private static final String AT = "at";
    private static final String UNIT = "unit";
    private static final String FAILED = "failed";

    private final MongoCollection<Document> deliveries;

    DeliveryQueue(MongoCollection<Document> deliveries) {
        this.deliveries = deliveries;
        deliveries.createIndex(Indexes.ascending(AT));
    }

    /** Adds a pointer; one that is there already stays as it is. */
    public void add(Pointer pointer) {
        try {
            deliveries.insertOne(new Document("_id", pointer.id()).append("inbox", pointer.inbox())
                    .append(UNIT, pointer.unit()).append("batch", pointer.batch())
                    .append("channel", pointer.channel()).append(AT, Date.from(pointer.at()))
                    .append(FAILED, pointer.failed()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /**
     * What may be sent now, the longest waiting first. The embedded store can hand out a document as another instance has
     * changed it since it matched: what was claimed meanwhile is left out, else it could be claimed again.
     */
    List<Pointer> due(Instant now, int limit) {
        return deliveries.find(lte(AT, Date.from(now))).sort(ascending(AT)).limit(limit)
                .map(DeliveryQueue::pointer).into(new ArrayList<>()).stream()
                .filter(pointer -> !pointer.at().isAfter(now)).toList();
    }

    /**
     * Takes a pointer for oneself until then; when the taker dies, another may take it after that.
     *
     * @return whether nobody else came first
     */
    boolean claim(Pointer pointer, Instant until) {
        return change(pointer, set(AT, Date.from(until)));
    }

    /** Puts a claimed pointer off. */
    void postpone(Pointer claimed, Instant until) {
        change(claimed, set(AT, Date.from(until)));
    }

    /** Keeps the pointer of a delivery that was given up, to be seen until then. */
    void giveUp(Pointer claimed, Instant until) {
        change(claimed, combine(set(AT, Date.from(until)), set(FAILED, true)));
    }

    void remove(Pointer pointer) {
        deliveries.deleteOne(eq("_id", pointer.id()));
    }

    /** Pointers of recipients of those units (null for all), the longest waiting first. */
    public List<Pointer> of(@Nullable Collection<String> units, int limit) {
        return deliveries.find(units == null ? Filters.empty() : in(UNIT, units)).sort(ascending(AT)).limit(limit)
                .map(DeliveryQueue::pointer).into(new ArrayList<>());
    }

    long size() {
        return deliveries.countDocuments(eq(FAILED, false));
    }

    private boolean change(Pointer pointer, Bson change) {
        return deliveries.updateOne(and(eq("_id", pointer.id()), eq(AT, Date.from(pointer.at()))), change)
                .getMatchedCount() == 1;
    }

    private static Pointer pointer(Document document) {
        return new Pointer(document.getString("inbox"), document.getString(UNIT), document.getString("batch"),
                document.getString("channel"), document.getDate(AT).toInstant(), document.getBoolean(FAILED, false));
    }
}
