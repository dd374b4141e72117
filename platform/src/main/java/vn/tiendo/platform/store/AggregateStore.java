package vn.tiendo.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * One collection of aggregates. A change is one write to one document — new state and pending events together, guarded
 * by the version — so that nothing is ever published that did not happen, and nothing happens unpublished.
 *
 * @param <S> the state, a record that Jackson can map
 */
public final class AggregateStore<S> {

    static final String VERSION = "version";
    static final String SEQ = "seq";
    static final String STATE = "state";

    private final MongoCollection<Document> collection;
    private final StateJson<S> json;
    private final AggregateDocuments<S> documents;
    private final CollectionOutbox outbox;

    AggregateStore(MongoCollection<Document> collection, StateJson<S> json, EventWriter events,
            CollectionOutbox outbox) {
        this.collection = collection;
        this.json = json;
        this.documents = new AggregateDocuments<>(json, events);
        this.outbox = outbox;
    }

    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(load(id)).map(documents::stored);
    }

    /**
     * The aggregate of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<S> require(String id) {
        return find(id).orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).with("id", id));
    }

    /** The aggregates of those ids that there are, in no order: one look-up by {@code _id}, fast on every store. */
    public List<Stored<S>> findAll(Collection<String> ids) {
        return collection.find(in("_id", ids))
                .batchSize(batch(ids))
                .projection(Projections.include(VERSION, STATE))
                .map(documents::stored)
                .into(new ArrayList<>());
    }

    /** The versions of the aggregates of those ids that there are, by id; read without their states. */
    public Map<String, Long> versions(Collection<String> ids) {
        Map<String, Long> versions = new HashMap<>();
        collection.find(in("_id", ids))
                .batchSize(batch(ids))
                .projection(Projections.include(VERSION))
                .forEach(document -> versions.put(document.getString("_id"), document.getLong(VERSION)));
        return versions;
    }

    /** Reads a part of every aggregate, in no order, one after the other: for what is derived from all of them anew. */
    public <P> void eachPart(Class<P> part, List<String> members, Consumer<Stored<P>> reader) {
        collection.find().projection(including(members)).forEach(document -> reader.accept(part(document, part)));
    }

    /**
     * Loads, decides, saves once; repeated from the load when another writer came first.
     *
     * @param decide from the state (null where there is none yet) to what becomes of it
     * @throws Rejection what {@code decide} rejects; stale-version where the caller expected another version (0 is that of
     *         what is not stored yet);
     *         idempotency-key-reused where his key came with another content
     */
    public Stored<S> change(String id, Request request, Function<@Nullable S, Decision<S>> decide) {
        while (true) {
            Document document = load(id);
            if (document == null) {
                if (request.expectedVersion() != null && request.expectedVersion() != 0) {
                    throw stale(request, 0);
                }
                Decision<S> decision = decide.apply(null);
                if (insert(id, new Document(), decision, request)) {
                    return new Stored<>(id, 1, decision.state());
                }
                continue;
            }
            Stored<S> stored = documents.stored(document);
            if (StoredRequests.contains(document, request)) {
                return stored;
            }
            if (request.expectedVersion() != null && request.expectedVersion() != stored.version()) {
                throw stale(request, stored.version());
            }
            Decision<S> decision = decide.apply(stored.state());
            Bson kept = request.idempotencyKey() == null
                    ? new Document()
                    : set(StoredRequests.FIELD, StoredRequests.with(document, request));
            if (update(document, decision, kept)) {
                return new Stored<>(id, stored.version() + 1, decision.state());
            }
        }
    }

    /**
     * Changes many aggregates, each by itself: read together, decided one after the other, saved in one bulk. Where another
     * writer came first it is decided again, so a decision on a state that holds the change already must be null.
     *
     * @param changes from the state (null where there is none yet) to what becomes of it, by id; null where that is nothing
     * @return what became of each, a rejected one told as such
     */
    public Map<String, Outcome> changeAll(Map<String, Function<@Nullable S, @Nullable Decision<S>>> changes) {
        return new BulkChange<>(collection, documents, outbox, changes).run();
    }

    /**
     * Applies the effect of an event. An event not newer than the last one applied of the same source has none.
     *
     * @param decide as in {@link #change}; a null decision means there is nothing to do
     * @return whether there was an effect
     */
    public boolean apply(String id, Source source, Function<@Nullable S, @Nullable Decision<S>> decide) {
        while (true) {
            Document document = load(id);
            if (document != null && AppliedSources.lastApplied(document, source.aggregate()) >= source.seq()) {
                return false;
            }
            Decision<S> decision = decide.apply(document == null ? null : documents.stored(document).state());
            if (decision == null) {
                return false;
            }
            Document kept = AppliedSources.with(document == null ? new Document() : document, source);
            boolean saved = document == null
                    ? insert(id, new Document(AppliedSources.FIELD, kept), decision, Request.none())
                    : update(document, decision, set(AppliedSources.FIELD, kept));
            if (saved) {
                return true;
            }
        }
    }

    /**
     * Aggregates that match; state fields are addressed as {@code state.<name>}.
     *
     * @param limit at most this many
     */
    public List<Stored<S>> query(Bson filter, Bson sort, int limit) {
        FindIterable<Document> found = collection.find(filter)
                .sort(sort)
                .limit(limit)
                .projection(Projections.include(VERSION, STATE));
        return found.map(documents::stored).into(new ArrayList<>());
    }

    /**
     * Parts of aggregates that match, read without the rest of them: for lists of large aggregates.
     *
     * @param part a record of these members
     * @param members of the state to read, for example {@code unit} or {@code content.title}
     */
    public <P> List<Stored<P>> parts(Class<P> part, List<String> members, Bson filter, Bson sort, int limit) {
        return collection.find(filter)
                .sort(sort)
                .limit(limit)
                .projection(including(members))
                .map(document -> part(document, part))
                .into(new ArrayList<>());
    }

    /** Number of aggregates that match. */
    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /** Asks for an ordinary index on MongoDB; never needed for correctness. */
    public AggregateStore<S> indexed(String... fields) {
        collection.createIndex(Indexes.ascending(fields));
        return this;
    }

    private static Bson including(List<String> members) {
        List<String> fields = new ArrayList<>(List.of(VERSION));
        members.forEach(member -> fields.add(STATE + "." + member));
        return Projections.include(fields);
    }

    private <P> Stored<P> part(Document document, Class<P> part) {
        return new Stored<>(document.getString("_id"), document.getLong(VERSION),
                json.read(document.get(STATE, Document.class), part));
    }

    /** One answer for all of them; no ids still need a batch. */
    private static int batch(Collection<String> ids) {
        return ids.size() + 1;
    }

    private @Nullable Document load(String id) {
        return collection.find(eq("_id", id)).first();
    }

    private boolean insert(String id, Document extra, Decision<S> decision, Request request) {
        Document document = documents.insertion(id, decision, request);
        document.putAll(extra);
        try {
            collection.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        outbox.saved(id, decision.events());
        return true;
    }

    private boolean update(Document loaded, Decision<S> decision, Bson kept) {
        String id = loaded.getString("_id");
        boolean saved = collection
                .updateOne(AggregateDocuments.asLoaded(loaded), documents.modification(loaded, decision, kept))
                .getMatchedCount() == 1;
        if (saved) {
            outbox.saved(id, decision.events());
        }
        return saved;
    }

    private static Rejection stale(Request request, long current) {
        return new Rejection(PlatformProblem.STALE_VERSION).at("If-Match")
                .with("expected", String.valueOf(request.expectedVersion()))
                .with("current", String.valueOf(current));
    }
}
