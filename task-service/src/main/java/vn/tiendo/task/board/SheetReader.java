package vn.tiendo.task.board;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * Reads the sheets of one kind. Each reading asks the store for the revisions, which is little, and takes from memory what
 * has not changed since it was read: never old, and seldom large.
 */
final class SheetReader<L> {

    private static final int AT_ONCE = 100;

    private final MongoCollection<Document> collection;
    private final SheetDocuments<L> documents;
    private final SheetCache<L> cache;

    SheetReader(MongoCollection<Document> collection, SheetForm<L> form, SheetCache<L> cache) {
        this.collection = collection;
        this.documents = new SheetDocuments<>(form);
        this.cache = cache;
    }

    /** A sheet without its lines. */
    record Head(String id, String revision, List<Integer> years) {}

    /** The sheets of those ids that there are. */
    List<Head> heads(Collection<String> ids) {
        return heads(collection.find(in("_id", ids)).batchSize(ids.size() + 1));
    }

    List<Head> allHeads() {
        return heads(collection.find());
    }

    private static List<Head> heads(FindIterable<Document> found) {
        return found.projection(include(SheetDocuments.REVISION, SheetDocuments.YEARS))
                .map(head -> new Head(head.getString("_id"), head.getString(SheetDocuments.REVISION),
                        head.getList(SheetDocuments.YEARS, Integer.class, List.of())))
                .into(new ArrayList<>());
    }

    /** Hands over the sheets one after the other, so that no more of them need to be in memory than fit there. */
    void read(Collection<Head> heads, Consumer<Sheet<L>> reader) {
        var unknown = new ArrayList<String>();
        for (var head : heads) {
            var known = cache.find(head.id(), head.revision());
            known.ifPresentOrElse(reader, () -> unknown.add(head.id()));
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            fetch(unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE)), reader);
        }
    }

    private void fetch(List<String> ids, Consumer<Sheet<L>> reader) {
        collection.find(in("_id", ids)).batchSize(ids.size() + 1).forEach(document -> {
            var sheet = documents.read(document);
            cache.keep(sheet);
            reader.accept(sheet);
        });
    }

    /** Ids of the sheets with a line on which the clock has had something to say since before that day. */
    List<String> dueBefore(LocalDate day) {
        return collection.find(lt(SheetDocuments.DUE, day.toString())).projection(include("_id"))
                .map(document -> document.getString("_id")).into(new ArrayList<>());
    }
}
