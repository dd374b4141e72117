package vn.tiendo.bench.notice;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import vn.tiendo.platform.test.TestInfrastructure;

/** What the service wrote down, as its store holds it. */
final class NoticeBooks implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    NoticeBooks(String name) {
        client = MongoClients.create(TestInfrastructure.shared().storeUri(name));
        database = client.getDatabase(name);
    }

    /** Ids of the notices in an inbox, each as often as it lies there. */
    List<String> notices(String inbox) {
        return members(inbox, "items").stream()
                .map(item -> item.get("notice", new Document()).getString("id")).toList();
    }

    /** States of the deliveries by e-mail of an inbox. */
    List<String> mails(String inbox) {
        return members(inbox, "batches").stream()
                .map(batch -> batch.get("deliveries", new Document()).get("email", new Document()).getString("state"))
                .filter(Objects::nonNull).toList();
    }

    /** How many inboxes hold a reminder. */
    long reminded() {
        return database.getCollection("inboxes").countDocuments(new Document("state.items.notice.kind", "OVERDUE"));
    }

    /** How many tasks have said that their day has passed. */
    long overdue() {
        return database.getCollection("tasks").countDocuments(new Document("state.overdue", true));
    }

    /** How many have told so in exactly one event: that they were assigned is the only other one. */
    long overdueOnce() {
        return database.getCollection("tasks")
                .countDocuments(new Document("state.overdue", true).append("version", 2).append("seq", 2));
    }

    long waiting() {
        return database.getCollection("deliveries").countDocuments();
    }

    private List<Document> members(String inbox, String name) {
        var found = new ArrayList<Document>();
        for (var document : database.getCollection("inboxes").find(new Document("_id", inbox))) {
            found.addAll(document.get("state", new Document()).getList(name, Document.class, List.of()));
        }
        return found;
    }

    @Override
    public void close() {
        client.close();
    }
}
