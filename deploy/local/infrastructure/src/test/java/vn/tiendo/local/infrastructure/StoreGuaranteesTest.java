package vn.tiendo.local.infrastructure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What the services may rely on in both stores; each of these holds on MongoDB too. */
class StoreGuaranteesTest {

    private static final int CLIENTS = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedStore store;

    @SuppressWarnings("NullAway.Init")
    private static MongoClient client;

    @SuppressWarnings("NullAway.Init")
    private MongoCollection<Document> documents;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(directory.resolve("store.db"));
        client = MongoClients.create(store.uri(""));
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void ownCollection(TestInfo test) {
        documents = client.getDatabase("guarantees").getCollection(test.getDisplayName().replaceAll("\\W", ""));
    }

    @Test
    void guarded_updates_lose_no_update() {
        documents.insertOne(new Document("_id", "a").append("version", 0).append("sum", 0));
        inParallel(CLIENTS, () -> {
            for (int done = 0; done < 50;) {
                var seen = only(eq("_id", "a"));
                var guard = and(eq("_id", "a"), eq("version", seen.getInteger("version")));
                var changed = documents.updateOne(guard, Updates.combine(
                        Updates.set("version", seen.getInteger("version") + 1),
                        Updates.set("sum", seen.getInteger("sum") + 1)));
                done += (int) changed.getModifiedCount();
            }
            return 0;
        });
        assertThat(only(eq("_id", "a"))).containsEntry("version", 400).containsEntry("sum", 400);
    }

    @Test
    void guarded_replacements_lose_no_update() {
        documents.insertOne(new Document("_id", "a").append("version", 0));
        inParallel(CLIENTS, () -> {
            for (int done = 0; done < 50;) {
                var seen = only(eq("_id", "a"));
                int version = seen.getInteger("version");
                done += (int) documents.replaceOne(and(eq("_id", "a"), eq("version", version)),
                        new Document("_id", "a").append("version", version + 1)).getModifiedCount();
            }
            return 0;
        });
        assertThat(only(eq("_id", "a"))).containsEntry("version", 400);
    }

    @Test
    void a_race_of_inserts_on_one_id_has_one_winner_and_duplicate_keys() {
        var results = inParallel(CLIENTS, () -> insert(new Document("_id", "one")));
        assertThat(results).containsOnlyOnce("inserted").contains("DUPLICATE_KEY");
    }

    @Test
    void a_unique_index_admits_one() {
        documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        var results = inParallel(CLIENTS, () -> insert(new Document("key", "same")));
        assertThat(results).containsOnlyOnce("inserted").contains("DUPLICATE_KEY");
        assertThat(documents.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_race_of_upserts_on_one_id_makes_one_document() {
        inParallel(CLIENTS, () -> documents.updateOne(eq("_id", "u"), Updates.inc("n", 1),
                new UpdateOptions().upsert(true)));
        assertThat(only(eq("_id", "u"))).containsEntry("n", CLIENTS);
    }

    @Test
    void a_guarded_upsert_that_lost_the_race_is_a_duplicate_key() {
        documents.insertOne(new Document("_id", "g").append("version", 5));
        assertThatThrownBy(() -> documents.replaceOne(and(eq("_id", "g"), eq("version", 4)),
                new Document("_id", "g").append("version", 5), new ReplaceOptions().upsert(true)))
                .isInstanceOfSatisfying(MongoWriteException.class, e -> assertThat(e.getError().getCategory())
                        .isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void push_pull_and_set_reach_dotted_paths() {
        documents.insertOne(new Document("_id", "d").append("state", new Document("unit", "38")));
        documents.updateOne(eq("_id", "d"), Updates.combine(
                Updates.set("state.place.name", "Hàm Rồng"),
                Updates.pushEach("outbox", List.of(new Document("id", "e1"), new Document("id", "e2"))),
                Updates.set("applied.plan-1", 7L)));
        documents.updateOne(eq("_id", "d"), Updates.pull("outbox", oneOf("id", "e1")));
        var found = only(and(eq("state.place.name", "Hàm Rồng"), eq("outbox.id", "e2")));
        assertThat(found.getList("outbox", Document.class)).containsExactly(new Document("id", "e2"));
        assertThat(found.getEmbedded(List.of("applied", "plan-1"), Long.class)).isEqualTo(7L);
    }

    @Test
    void find_and_modify_answers_with_the_new_state() {
        documents.insertOne(new Document("_id", "f").append("n", 1));
        var after = documents.findOneAndUpdate(eq("_id", "f"), Updates.inc("n", 1),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        assertThat(after).containsEntry("n", 2);
    }

    @Test
    void a_concurrent_pull_and_push_keep_each_others_elements() {
        documents.insertOne(new Document("_id", "q").append("outbox", List.of()));
        var next = new AtomicInteger();
        inParallel(CLIENTS, () -> {
            for (int i = 0; i < 25; i++) {
                int element = next.incrementAndGet();
                documents.updateOne(eq("_id", "q"), Updates.push("outbox", element));
                if (element % 2 == 0) {
                    documents.updateOne(eq("_id", "q"), Updates.pull("outbox", element));
                }
            }
            return 0;
        });
        var left = only(eq("_id", "q"));
        assertThat(left.getList("outbox", Integer.class)).hasSize(CLIENTS * 25 / 2).allMatch(n -> n % 2 == 1);
    }

    private static Document oneOf(String field, String value) {
        return new Document(field, new Document("$in", List.of(value)));
    }

    private Document only(Bson filter) {
        return documents.find(filter).into(new ArrayList<>()).getFirst();
    }

    private String insert(Document document) {
        try {
            documents.insertOne(document);
            return "inserted";
        } catch (MongoWriteException e) {
            return e.getError().getCategory().name();
        }
    }

    private static <T> List<T> inParallel(int times, Callable<T> work) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, times).mapToObj(_ -> executor.submit(work)).toList();
            return running.stream().map(future -> {
                try {
                    return future.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }
}
