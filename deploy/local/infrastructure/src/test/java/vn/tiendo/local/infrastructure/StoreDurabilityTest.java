package vn.tiendo.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDurabilityTest {

    private static final int WRITERS = 8;
    private static final int ENOUGH = 500;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final int port = LoopbackPorts.free(1).getFirst();

    @Test
    void every_acknowledged_write_is_there_after_each_of_two_kills() {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < 2; round++) {
            writeUntilKilled(StoreMain.class, acknowledged, "r" + round);
        }
        assertThat(lost(StoreMain.class, acknowledged)).isEmpty();
    }

    @Test
    void the_stock_store_loses_acknowledged_writes_in_the_same_run() {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        writeUntilKilled(StockStoreMain.class, acknowledged, "r0");
        assertThat(lost(StockStoreMain.class, acknowledged)).isNotEmpty();
    }

    private void writeUntilKilled(Class<?> store, Set<String> acknowledged, String round) {
        var enough = new CountDownLatch(ENOUGH);
        try (var child = ChildJvm.start(store, file(), String.valueOf(port));
                var writers = Executors.newVirtualThreadPerTaskExecutor();
                var client = client()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                var prefix = round + "-w" + writer + "-";
                var _ = writers.submit(() -> writeForEver(collection(client), prefix, acknowledged, enough));
            }
            enough.await();
            child.kill();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Single inserts, updates of them and unordered bulks; ends when the store is gone. */
    private static void writeForEver(MongoCollection<Document> collection, String prefix, Set<String> acknowledged,
            CountDownLatch enough) {
        try {
            for (int i = 0;; i++) {
                var id = prefix + i;
                collection.insertOne(new Document("_id", id).append("n", 0));
                acknowledged.add(id + "=0");
                collection.updateOne(Filters.eq("_id", id), Updates.set("n", 1));
                acknowledged.add(id + "=1");
                var bulk = java.util.List.of(new Document("_id", id + "a").append("n", 1),
                        new Document("_id", id + "b").append("n", 1));
                collection.insertMany(bulk, new InsertManyOptions().ordered(false));
                bulk.forEach(document -> acknowledged.add(document.getString("_id") + "=1"));
                enough.countDown();
            }
        } catch (MongoException killed) {
            enough.countDown();
        }
    }

    private Set<String> lost(Class<?> store, Set<String> acknowledged) {
        try (var _ = ChildJvm.start(store, file(), String.valueOf(port)); var client = client()) {
            var kept = new HashSet<String>();
            for (var document : collection(client).find()) {
                kept.add(document.getString("_id") + "=0");
                kept.add(document.getString("_id") + "=" + document.getInteger("n"));
            }
            var lost = new HashSet<>(acknowledged);
            lost.removeAll(kept);
            return lost;
        }
    }

    private String file() {
        return directory.resolve("store").resolve("store.db").toString();
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=5000&retryWrites=false"
                .formatted(port));
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("durability").getCollection("entries");
    }
}
