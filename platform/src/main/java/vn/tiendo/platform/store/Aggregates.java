package vn.tiendo.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the stores of a service and knows their outboxes. */
public final class Aggregates {

    private final MongoDatabase database;
    private final JsonMapper mapper;
    private final EventWriter events;
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();

    public Aggregates(MongoDatabase database, JsonMapper mapper, Clock clock,
            Supplier<@Nullable String> traceparent, boolean telling) {
        this.database = database;
        this.mapper = mapper;
        this.events = new EventWriter(clock, traceparent, telling);
    }

    /**
     * The store of a collection whose events go to a topic.
     *
     * @param collection plural noun, for example {@code tasks}
     */
    public <S> AggregateStore<S> store(String collection, Class<S> state, String topic) {
        MongoCollection<Document> documents = database.getCollection(collection);
        return new AggregateStore<>(documents, new StateJson<>(mapper, state), events, outbox(documents, topic));
    }

    /** The outbox of a collection that is written by other means than a store, for example in place. */
    public CollectionOutbox outbox(MongoCollection<Document> collection, String topic) {
        CollectionOutbox outbox = new CollectionOutbox(collection, topic);
        outbox.createIndex();
        outboxes.add(outbox);
        return outbox;
    }

    /** Events as pending documents, for collections that are written by other means than a store. */
    public List<Document> pending(List<? extends Object> decided, long lastSeq) {
        return events.pending(decided, lastSeq);
    }

    /** The database of the service. */
    public MongoDatabase database() {
        return database;
    }

    public List<Outbox> outboxes() {
        return outboxes;
    }
}
