package vn.tiendo.platform.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;

/**
 * Changes of many documents in as few writes as possible. A bulk says which of its inserts found another document in their
 * place, but of its updates only how many found theirs: where one did not, all of them are decided again, and those that
 * have nothing left to do were saved.
 */
final class BulkChange<S> {

    private static final BulkWriteOptions SIDE_BY_SIDE = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final AggregateDocuments<S> documents;
    private final CollectionOutbox outbox;
    private final Map<String, Function<@Nullable S, @Nullable Decision<S>>> changes;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Set<String> attempted = new HashSet<>();

    BulkChange(MongoCollection<Document> collection, AggregateDocuments<S> documents, CollectionOutbox outbox,
            Map<String, Function<@Nullable S, @Nullable Decision<S>>> changes) {
        this.collection = collection;
        this.documents = documents;
        this.outbox = outbox;
        this.changes = changes;
    }

    Map<String, Outcome> run() {
        Set<String> waiting = new LinkedHashSet<>(changes.keySet());
        while (!waiting.isEmpty()) {
            write(decide(waiting));
            waiting.removeAll(outcomes.keySet());
        }
        return outcomes;
    }

    private record Write(WriteModel<Document> model, boolean tells) {}

    private Map<String, Write> decide(Set<String> ids) {
        Map<String, Document> loaded = new HashMap<>();
        collection.find(in("_id", ids)).batchSize(ids.size() + 1)
                .forEach(document -> loaded.put(document.getString("_id"), document));
        Map<String, Write> writes = new LinkedHashMap<>();
        for (String id : ids) {
            Document document = loaded.get(id);
            try {
                Decision<S> decision = changes.getOrDefault(id, _ -> null)
                        .apply(document == null ? null : documents.stored(document).state());
                if (decision != null) {
                    writes.put(id, new Write(model(id, document, decision), !decision.events().isEmpty()));
                } else {
                    outcomes.put(id, attempted.contains(id) ? new Outcome.Saved() : new Outcome.Unchanged());
                }
            } catch (Rejection e) {
                outcomes.put(id, new Outcome.Rejected(e));
            }
        }
        return writes;
    }

    private WriteModel<Document> model(String id, @Nullable Document loaded, Decision<S> decision) {
        return loaded == null
                ? new InsertOneModel<>(documents.insertion(id, decision, Request.none()))
                : new UpdateOneModel<>(AggregateDocuments.asLoaded(loaded),
                        documents.modification(loaded, decision, new Document()));
    }

    private void write(Map<String, Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        var ids = List.copyOf(writes.keySet());
        var models = new ArrayList<WriteModel<Document>>();
        writes.values().forEach(write -> models.add(write.model()));
        var lost = new HashSet<String>();
        long matched;
        try {
            matched = collection.bulkWrite(models, SIDE_BY_SIDE).getMatchedCount();
        } catch (MongoBulkWriteException e) {
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                lost.add(ids.get(error.getIndex()));
            }
            matched = e.getWriteResult().getMatchedCount();
        }
        settle(writes, lost, matched == models.stream().filter(UpdateOneModel.class::isInstance).count());
    }

    private void settle(Map<String, Write> writes, Set<String> lost, boolean allMatched) {
        writes.forEach((id, write) -> {
            attempted.add(id);
            if (write.tells()) {
                outbox.signal(id);
            }
            if (write.model() instanceof InsertOneModel ? !lost.contains(id) : allMatched) {
                outcomes.put(id, new Outcome.Saved());
            }
        });
    }
}
