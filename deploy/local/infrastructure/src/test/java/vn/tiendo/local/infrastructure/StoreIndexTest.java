package vn.tiendo.local.infrastructure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes find what reading the whole collection finds, and are used where they narrow a query down. */
class StoreIndexTest {

    private static final int CHANGES = 600;
    private static final int IDS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_sequence_of_changes_leaves_indexes_that_find_what_is_there(long seed) {
        try (var store = EmbeddedStore.start(directory.resolve("store.db"));
                var client = MongoClients.create(store.uri(""))) {
            var indexed = indexed(client);
            var plain = client.getDatabase("d").getCollection("plain");
            var random = new Random(seed);
            IntStream.range(0, CHANGES).forEach(_ -> {
                long change = random.nextLong();
                change(indexed, new Random(change));
                change(plain, new Random(change));
            });
            assertThat(queries()).allSatisfy(query -> assertThat(found(indexed, query)).as(query.toString())
                    .isEqualTo(found(plain, query)));
        }
    }

    @Test
    void indexes_are_there_after_a_restart() {
        var file = directory.resolve("store.db");
        try (var store = EmbeddedStore.start(file); var client = MongoClients.create(store.uri(""))) {
            indexed(client).insertOne(document("a", 1, "x", List.of(1, 2)));
        }
        try (var store = EmbeddedStore.start(file); var client = MongoClients.create(store.uri(""))) {
            var again = client.getDatabase("d").getCollection("indexed");
            assertThat(found(again, eq("state.unit", "x"))).hasSize(1);
            assertThat(found(again, gt("outbox.seq", 0))).hasSize(1);
            assertThat(again.listIndexes().into(new ArrayList<>())).hasSize(4);
        }
    }

    @Test
    void an_index_that_was_not_finished_is_made_anew() {
        var file = directory.resolve("store.db");
        try (var store = EmbeddedStore.start(file); var client = MongoClients.create(store.uri(""))) {
            indexed(client).insertMany(List.of(document("a", 1, "x", List.of(1)), document("b", 1, "x", List.of())));
        }
        try (var store = StoreFile.open(file)) {
            var index = "d.indexed._ordered_index_state.unit_1__id_1";
            assertThat(store.openMap("made_indexes.d").remove(index)).isNotNull();
            store.removeMap(index);
            store.commit();
        }
        try (var store = EmbeddedStore.start(file); var client = MongoClients.create(store.uri(""))) {
            assertThat(found(client.getDatabase("d").getCollection("indexed"), eq("state.unit", "x"))).hasSize(2);
        }
    }

    @Test
    void a_collection_that_begins_anew_finds_nothing_of_the_old_one() {
        try (var store = EmbeddedStore.start(directory.resolve("store.db"));
                var client = MongoClients.create(store.uri(""))) {
            indexed(client).insertOne(document("a", 1, "x", List.of(1)));
            client.getDatabase("d").getCollection("indexed").drop();
            var again = indexed(client);
            again.insertOne(document("a", 2, "y", List.of(2)));
            assertThat(found(again, eq("state.unit", "x"))).isEmpty();
            assertThat(found(again, eq("state.unit", "y"))).hasSize(1);
            assertThat(found(again, eq("version", 1))).isEmpty();
        }
    }

    @Test
    void days_are_looked_up_too() {
        var index = new OrdinaryIndex(map(), true, "at", List.of(new IndexKey("at", true)));
        assertThat(index.canHandle(new de.bwaldvogel.mongo.bson.Document("at",
                new de.bwaldvogel.mongo.bson.Document("$lte", Instant.EPOCH)))).isTrue();
    }

    @Test
    void a_file_of_the_stock_store_is_read_and_goes_on() {
        var file = directory.resolve("store.db");
        var stock = new MongoServer(new H2Backend(StoreFile.open(file)));
        try (var client = MongoClients.create(stock.bindAndGetConnectionString())) {
            indexed(client).insertMany(List.of(document("a", 1, "x", List.of(7)), document("b", 2, "y", List.of())));
        } finally {
            stock.shutdown();
        }
        try (var store = EmbeddedStore.start(file); var client = MongoClients.create(store.uri(""))) {
            var documents = client.getDatabase("d").getCollection("indexed");
            documents.updateOne(and(eq("_id", "b"), eq("version", 2)), Updates.set("state.unit", "x"));
            assertThat(found(documents, eq("state.unit", "x"))).hasSize(2);
            assertThat(found(documents, eq("_id", "a"))).hasSize(1);
            assertThat(found(documents, gt("outbox.seq", 6))).hasSize(1);
        }
    }

    @Test
    void an_index_on_id_is_used_whatever_else_is_asked() {
        var index = new UniqueIndex(map(), "_id_", List.of(new IndexKey("_id", true)), false);
        assertThat(
                Stream.of("{$and: [{_id: 'a'}, {version: 3}]}", "{_id: 'a', version: 3}", "{_id: {$in: ['a', 'b']}}"))
                .allMatch(query -> index.canHandle(parsed(query)));
        assertThat(Stream.of("{version: 3}", "{_id: {$gt: 'a'}}", "{$or: [{_id: 'a'}, {version: 3}]}", "{}"))
                .noneMatch(query -> index.canHandle(parsed(query)));
    }

    @Test
    void an_ordinary_index_is_used_for_values_lists_and_bounds_of_its_first_field() {
        var index = new OrdinaryIndex(map(), true, "due",
                List.of(new IndexKey("due", true), new IndexKey("unit", true)));
        assertThat(Stream.of("{due: '2026'}", "{due: {$in: ['a', 'b']}}", "{due: {$lt: '2026'}}",
                "{$and: [{due: {$gte: '2025', $lt: '2026'}}, {unit: 'x'}]}"))
                .allMatch(query -> index.canHandle(parsed(query)));
        assertThat(Stream.of("{unit: 'x'}", "{due: null}", "{due: {$in: ['a', null]}}", "{due: {$exists: false}}",
                "{due: {$ne: 'a'}}", "{$or: [{due: 'a'}, {unit: 'x'}]}"))
                .noneMatch(query -> index.canHandle(parsed(query)));
    }

    private static <V> MVMap<de.bwaldvogel.mongo.backend.KeyValue, V> map() {
        return new MVStore.Builder().open().openMap("entries",
                new MVMap.Builder<de.bwaldvogel.mongo.backend.KeyValue, V>().keyType(new KeyType()));
    }

    private static de.bwaldvogel.mongo.bson.Document parsed(String query) {
        return stored(Document.parse(query));
    }

    private static de.bwaldvogel.mongo.bson.Document stored(Document document) {
        var stored = new de.bwaldvogel.mongo.bson.Document();
        document.forEach((key, value) -> stored.put(key, value(value)));
        return stored;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Document document -> stored(document);
            case List<?> list -> list.stream().map(element -> element == null ? null : value(element)).toList();
            case null, default -> value;
        };
    }

    private static MongoCollection<Document> indexed(MongoClient client) {
        var collection = client.getDatabase("d").getCollection("indexed");
        collection.createIndex(Indexes.ascending("state.unit", "_id"));
        collection.createIndex(Indexes.ascending("version"));
        collection.createIndex(Indexes.ascending("outbox.seq"));
        return collection;
    }

    private static void change(MongoCollection<Document> collection, Random random) {
        var id = "i" + random.nextInt(IDS);
        var unit = "u" + random.nextInt(5);
        switch (random.nextInt(5)) {
            case 0 -> collection.deleteOne(eq("_id", id));
            case 1 -> collection.updateOne(eq("_id", id), Updates.combine(Updates.set("state.unit", unit),
                    Updates.inc("version", 1)), new UpdateOptions().upsert(true));
            case 2 -> collection.updateOne(eq("_id", id),
                    Updates.push("outbox", new Document("seq", random.nextInt(9))));
            case 3 -> collection.updateOne(and(eq("_id", id), gt("version", 1)),
                    Updates.combine(Updates.unset("outbox"), Updates.unset("state.unit")));
            default -> collection.updateMany(eq("state.unit", unit), Updates.set("version", random.nextInt(4)));
        }
    }

    private static List<Bson> queries() {
        return List.of(eq("state.unit", "u1"), in("state.unit", "u1", "u4", "none"), eq("version", 2),
                and(eq("state.unit", "u2"), gt("version", 1)), gt("outbox.seq", 4), lte("outbox.seq", 3),
                and(gte("version", 1), lt("version", 3)), and(gt("outbox.seq", 6), lt("outbox.seq", 3)),
                eq("state.unit", null), in("_id", "i1", "i2", "i3"), and(eq("_id", "i5"), eq("version", 1)),
                or(eq("state.unit", "u1"), eq("version", 1)));
    }

    private static List<Document> found(MongoCollection<Document> collection, Bson query) {
        return collection.find(query).sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static Document document(String id, int version, String unit, List<Integer> pending) {
        return new Document("_id", id).append("version", version).append("state", new Document("unit", unit))
                .append("outbox", pending.stream().map(seq -> new Document("seq", seq)).toList());
    }
}
