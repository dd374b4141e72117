package vn.tiendo.report.rollup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.RollUpCause;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.CollectionOutbox;
import vn.tiendo.platform.store.ReadModels;

/**
 * The stored nodes. A node's own document is small: its version, whom it counts, and the events to be relayed; the
 * contributions lie beside it. A contribution is always written before the version that counts it, and read after it.
 */
@Component
class Nodes {

    private static final String VERSION = "version";
    private static final String ROLLED = "rolled";
    private static final String DIRTY = "dirty";
    private static final String CHILDREN = "children";
    private static final String CAUSES = "causes";
    private static final String DEFINITIONS = "definitions";

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> definitions;
    private final Contributions contributions;
    private final Aggregates aggregates;
    private final CollectionOutbox outbox;
    private final long firstVersion;

    Nodes(Aggregates aggregates, ReadModels readModels, MergeGuard guard) {
        this.aggregates = aggregates;
        this.contributions = new Contributions(readModels.collection("contributions"), guard);
        this.collection = readModels.collection("rollups");
        this.definitions = readModels.collection("rolledDefinitions");
        this.firstVersion = readModels.firstVersion();
        this.outbox = aggregates.outbox(collection, Topics.REPORT);
        collection.createIndex(Indexes.ascending(DIRTY));
    }

    Optional<Node> find(NodeId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<Node> findAll(Collection<NodeId> ids) {
        List<Document> nodes = collection.find(in("_id", ids.stream().map(NodeId::toString).toList()))
                .into(new ArrayList<>());
        Map<String, Contribution> counted = contributions.find(nodes.stream()
                .flatMap(node -> node.getList(CHILDREN, String.class)
                        .stream()
                        .map(child -> Contributions.id(node.getString("_id"), child)))
                .toList());
        return nodes.stream().map(node -> node(node, counted)).toList();
    }

    /** Contributions by id; those that do not exist are absent. */
    Map<String, Contribution> contributions(Collection<String> ids) {
        return contributions.find(ids);
    }

    /**
     * Takes up a contribution unless the node knows a newer or the same one. The node counts as untold even where nothing
     * was taken up: the delivery may repeat one that was cut off between the two writes.
     *
     * @param causes told with the node's next event, if the contribution is new
     */
    void merge(NodeId id, String child, Contribution contribution, List<RollUpCause> causes) {
        boolean isNew = contributions.put(id, child, contribution);
        Bson node = eq("_id", id.toString());
        Bson delivered = combine(inc(VERSION, 1L), set(DIRTY, true), addToSet(CHILDREN, child),
                setOnInsert(ROLLED, 0L));
        Bson change = isNew && !causes.isEmpty()
                ? combine(delivered, pushEach(CAUSES, CauseDocuments.documents(causes)))
                : delivered;
        Upsert.unlessPresent(() -> collection.updateOne(node, change, new UpdateOptions().upsert(true)),
                () -> collection.updateOne(node, change));
    }

    /** A node's version as others know it, who do not care for generations. */
    long told(Node node) {
        return firstVersion + node.version();
    }

    /** Notes that everybody knows a version, and has the event told that says so; once per version. */
    void rolled(Node node, FiguresRolledUp event) {
        List<Document> pending = aggregates.pending(List.of(event), told(node) - 1);
        String id = node.id().toString();
        Bson told = combine(set(ROLLED, node.version()), pushEach(CollectionOutbox.FIELD, pending),
                pullAll(CAUSES, CauseDocuments.documents(node.causes())));
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

    /** Of the nodes with a version nobody else knows yet that version, and the one up to which others know, by id. */
    Map<String, Untold> untold() {
        Map<String, Untold> untold = new HashMap<>();
        collection.find(eq(DIRTY, true))
                .projection(Projections.include(VERSION, ROLLED))
                .forEach(document -> untold.put(document.getString("_id"),
                        new Untold(document.getLong(VERSION), document.get(ROLLED, 0L))));
        return untold;
    }

    /** How far a node is told. */
    record Untold(long version, long rolled) {}

    /**
     * Has every node told again, because what is derived from its figures is defined anew. Definitions for which that was done
     * are remembered afterwards: one told twice costs nothing, and one whose telling was cut short is told again.
     *
     * @param definitions something that differs where they differ
     */
    void tellAgain(String definitions) {
        Bson place = eq("_id", DEFINITIONS);
        Document known = this.definitions.find(place).first();
        if (known == null || !definitions.equals(known.getString(DEFINITIONS))) {
            tellAgain();
            this.definitions.replaceOne(place, new Document(DEFINITIONS, definitions),
                    new ReplaceOptions().upsert(true));
        }
    }

    void tellAgain() {
        collection.updateMany(new Document(), combine(inc(VERSION, 1L), set(DIRTY, true)));
    }

    private static Node node(Document document, Map<String, Contribution> counted) {
        String id = document.getString("_id");
        Map<String, Contribution> children = new TreeMap<>();
        document.getList(CHILDREN, String.class)
                .forEach(child -> children.put(child, requireNonNull(counted.get(Contributions.id(id, child)))));
        return new Node(NodeId.parse(id), document.getLong(VERSION), document.get(ROLLED, 0L),
                CauseDocuments.causes(document.getList(CAUSES, Document.class, List.of())), children);
    }
}
