package vn.tiendo.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.Document;

/** The outbox that lies in the documents of one collection. */
public final class CollectionOutbox implements Outbox {

    /** Field of a document that holds its pending events. */
    public static final String FIELD = "outbox";

    private final MongoCollection<Document> collection;
    private final String topic;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    CollectionOutbox(MongoCollection<Document> collection, String topic) {
        this.collection = collection;
        this.topic = topic;
    }

    void createIndex() {
        collection.createIndex(Indexes.ascending(FIELD + ".seq"));
    }

    void saved(String id, List<?> pending) {
        if (!pending.isEmpty()) {
            signal(id);
        }
    }

    /** Tells the relay that a document was saved with pending events. */
    public void signal(String id) {
        listeners.forEach(listener -> listener.accept(id));
    }

    @Override
    public void onSaved(Consumer<String> listener) {
        listeners.add(listener);
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public List<String> waiting(int limit) {
        return collection.find(gt(FIELD + ".seq", 0L))
                .projection(Projections.include("_id"))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public List<PendingEvent> pending(String id) {
        Document document = collection.find(eq("_id", id)).projection(Projections.include(FIELD)).first();
        return document == null
                ? List.of()
                : document.getList(FIELD, Document.class, List.of())
                        .stream()
                        .map(PendingEvent::from)
                        .sorted(Comparator.comparingLong(PendingEvent::seq))
                        .toList();
    }

    @Override
    public void acknowledged(String id, Set<String> eventIds) {
        collection.updateOne(eq("_id", id), Updates.pullByFilter(new Document(FIELD, in("id", eventIds))));
    }

    @Override
    public Optional<Instant> oldest() {
        return waiting(1_000).stream()
                .flatMap(id -> pending(id).stream().limit(1))
                .map(event -> Instant.parse(event.time()))
                .min(Comparator.naturalOrder());
    }
}
