package vn.tiendo.report.rollup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The stored contributions, one document each. Each is replaced by itself, guarded by its own sequence number, so that any
 * number of instances can merge into the same node at once and none overwrites another's.
 */
final class Contributions {

    private final MongoCollection<Document> collection;
    private final MergeGuard guard;

    Contributions(MongoCollection<Document> collection, MergeGuard guard) {
        this.collection = collection;
        this.guard = guard;
    }

    static String id(String node, String child) {
        return node + "|" + child;
    }

    /** Puts a contribution in the place of an older one; returns whether it did. */
    boolean put(NodeId node, String child, Contribution contribution) {
        Bson replaceable = and(eq("_id", id(node.toString(), child)), guard.replaceable(contribution.seq()));
        Bson change = new Document("$set", ContributionDocuments.document(contribution));
        return Upsert.unlessPresent(
                () -> collection.updateOne(replaceable, change, new UpdateOptions().upsert(true)),
                () -> collection.updateOne(replaceable, change));
    }

    /** By id; those that do not exist are absent. */
    Map<String, Contribution> find(Collection<String> ids) {
        Map<String, Contribution> found = new HashMap<>();
        collection.find(in("_id", ids))
                .forEach(document -> found.put(document.getString("_id"),
                        ContributionDocuments.contribution(document)));
        return found;
    }
}
