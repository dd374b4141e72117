package vn.tiendo.report.rollup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.CollectionOutbox;

/**
 * The stored nodes. A contribution is merged in place, guarded by its own sequence number, so that any number of
 * instances can merge into the same node at once and none overwrites another's.
 */
@Component
class Nodes {

    private static final String VERSION = "version";
    private static final String ROLLED = "rolled";
    private static final String DIRTY = "dirty";

    private final MongoCollection<Document> collection;
    private final Aggregates aggregates;
    private final CollectionOutbox outbox;
    private final MergeGuard guard;
    private final NodeDocuments documents = new NodeDocuments();

    Nodes(Aggregates aggregates, MergeGuard guard) {
        this.aggregates = aggregates;
        this.guard = guard;
        this.collection = aggregates.database().getCollection("rollups");
        this.outbox = aggregates.outbox(collection, Topics.REPORT);
        collection.createIndex(Indexes.ascending(DIRTY));
    }

    Optional<Node> find(NodeId id) {
        return Optional.ofNullable(collection.find(eq("_id", id.toString())).first()).map(documents::node);
    }

    List<Node> findAll(Collection<NodeId> ids) {
        return collection.find(in("_id", ids.stream().map(NodeId::toString).toList()))
                .map(documents::node)
                .into(new ArrayList<>());
    }

    /**
     * Takes up a contribution unless the node knows a newer or the same one.
     *
     * @return whether it was taken up
     */
    boolean merge(NodeId id, String child, Contribution contribution) {
        String field = "children." + NodeDocuments.key(child);
        Bson newer = and(eq("_id", id.toString()),
                guard.replaceable(field, contribution.seq()));
        Bson change = combine(set(field, documents.document(contribution)), inc(VERSION, 1L), set(DIRTY, true),
                setOnInsert(ROLLED, 0L));
        try {
            collection.updateOne(newer, change, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return collection.updateOne(newer, change).getMatchedCount() == 1;
        }
    }

    /** Notes that everybody knows a version, and has the event told that says so; once per version. */
    void rolled(Node node, FiguresRolledUp event) {
        List<Document> pending = aggregates.pending(List.of(event), node.version() - 1);
        String id = node.id().toString();
        Bson told = combine(set(ROLLED, node.version()), pushEach(CollectionOutbox.FIELD, pending));
        boolean saved = collection
                .updateOne(and(eq("_id", id), eq(VERSION, node.version()), lt(ROLLED, node.version())),
                        combine(told, set(DIRTY, false)))
                .getMatchedCount() == 1
                || collection.updateOne(and(eq("_id", id), lt(ROLLED, node.version())), told).getMatchedCount() == 1;
        if (saved) {
            outbox.signal(id);
        }
    }

    /** Notes that nothing is left to tell about that version. */
    void clean(Node node) {
        collection.updateOne(and(eq("_id", node.id().toString()), eq(VERSION, node.version())), set(DIRTY, false));
    }

    /** Nodes with a version nobody else knows yet. */
    List<NodeId> dirty(int limit) {
        return collection.find(eq(DIRTY, true))
                .projection(Projections.include("_id"))
                .limit(limit)
                .map(document -> NodeId.parse(document.getString("_id")))
                .into(new ArrayList<>());
    }

    /** Has every node told again, because what is derived from its figures is defined anew. */
    void tellAgain() {
        collection.updateMany(new Document(), combine(inc(VERSION, 1L), set(DIRTY, true)));
    }
}
