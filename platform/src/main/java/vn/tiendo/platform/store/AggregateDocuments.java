package vn.tiendo.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Aggregates as documents: how a decision is written, and the state read again. */
final class AggregateDocuments<S> {

    private final StateJson<S> json;
    private final EventWriter events;

    AggregateDocuments(StateJson<S> json, EventWriter events) {
        this.json = json;
        this.events = events;
    }

    Stored<S> stored(Document document) {
        return new Stored<>(document.getString("_id"), document.getLong(AggregateStore.VERSION),
                json.read(document.get(AggregateStore.STATE, Document.class)));
    }

    /** A document that is not there yet. */
    Document insertion(String id, Decision<S> decision, Request request) {
        List<Document> pending = events.pending(decision.events(), 0);
        return new Document("_id", id).append(AggregateStore.VERSION, 1L)
                .append(AggregateStore.SEQ, (long) pending.size())
                .append(AggregateStore.STATE, json.write(decision.state()))
                .append(CollectionOutbox.FIELD, pending)
                .append(StoredRequests.FIELD, StoredRequests.with(new Document(), request));
    }

    /** The guard of a modification: the version that was read. */
    static Bson asLoaded(Document loaded) {
        return and(eq("_id", loaded.getString("_id")),
                eq(AggregateStore.VERSION, loaded.getLong(AggregateStore.VERSION)));
    }

    /**
     * A change of a document that was read.
     *
     * @param kept what else is to be written, empty where that is nothing
     */
    Bson modification(Document loaded, Decision<S> decision, Bson kept) {
        List<Document> pending = events.pending(decision.events(), loaded.getLong(AggregateStore.SEQ));
        List<Bson> changes = new ArrayList<>();
        changes.add(set(AggregateStore.STATE, json.write(decision.state())));
        changes.add(set(AggregateStore.VERSION, loaded.getLong(AggregateStore.VERSION) + 1));
        changes.add(set(AggregateStore.SEQ, loaded.getLong(AggregateStore.SEQ) + pending.size()));
        if (!pending.isEmpty()) {
            changes.add(pushEach(CollectionOutbox.FIELD, pending));
        }
        if (!(kept instanceof Document empty && empty.isEmpty())) {
            changes.add(kept);
        }
        return combine(changes);
    }
}
