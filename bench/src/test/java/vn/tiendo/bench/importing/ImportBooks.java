package vn.tiendo.bench.importing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import vn.tiendo.platform.test.TestInfrastructure;

/** What the service wrote down, as its store holds it. */
final class ImportBooks implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    ImportBooks(String name) {
        client = MongoClients.create(TestInfrastructure.shared().storeUri(name));
        database = client.getDatabase(name);
    }

    long submissions() {
        return database.getCollection("submissions").countDocuments();
    }

    long submitted() {
        return database.getCollection("submissions").countDocuments(new Document("state.status", "SUBMITTED"));
    }

    /** How many figures stand in all drafts together. */
    long figures() {
        long figures = 0;
        for (var document : database.getCollection("submissions").find()) {
            figures += document.get("state", new Document()).get("figures", new Document()).size();
        }
        return figures;
    }

    /** How many have told more or less than one event. */
    long toldOtherThanOnce() {
        return database.getCollection("submissions").countDocuments(new Document("seq", new Document("$ne", 1)));
    }

    @Override
    public void close() {
        client.close();
    }
}
