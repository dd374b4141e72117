package vn.tiendo.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.Task;
import vn.tiendo.task.overdue.Sweeps;
import vn.tiendo.task.store.Tasks;

/** Measures what boards, lists and sweeps take with 100,000 open tasks; run by {@code bench/task-bounds}, not in the build. */
@ServiceTest
@TestPropertySource(properties = "tiendo.test.own-units=true")
class TaskBounds {

    private static final int EACH = 30;
    private static final int TIMES = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Boards boards;

    @Autowired
    private FanOuts fanOuts;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private Aggregates aggregates;

    private final Random random = new Random(14758);

    @Test
    void measure() {
        try (var units = new TestTopic(Topics.UNIT)) {
            Country.registries().forEach(registry -> units.send(registry.registry(), 1, registry));
        }
        awaitReady(port);
        fill();
        timed("boards made from the tasks at the first start", rebuilding::rebuild);
        questions();
        fanOut();
        sweep("two instances sweep after a night", "2025-01-02T01:00:00Z");
        sweep("two instances sweep a day later", "2025-01-03T01:00:00Z");
        sweep("two instances sweep again the same day", "2025-01-03T01:01:00Z");
        sweep("two instances sweep after two months down", "2025-03-01T01:00:00Z");
        questions();
    }

    private void fill() {
        var collection = aggregates.database().getCollection("tasks");
        var country = new Country();
        IntStream.rangeClosed(1, Country.PROVINCES).forEach(province -> IntStream.rangeClosed(1, Country.COMMUNES)
                .forEach(commune -> collection
                        .insertMany(country.tasks(Country.commune(province, commune), EACH))));
        print(String.format(Locale.ROOT, "open tasks: %,d", collection.countDocuments()));
    }

    private void questions() {
        question("board of a commune", i -> () -> call(commune(i), "/api/tasks/board"));
        question("week of a commune's officer", i -> () -> call(commune(i), "/api/tasks/mine?week=2025-W09"));
        question("workload of a commune", i -> () -> call(commune(i), "/api/tasks/workload"));
        question("list of a commune, 50", i -> () -> call(commune(i), "/api/tasks"));
        question("list of a province, 50", i -> () -> call(province(i), "/api/tasks"));
        question("list of a province by due day, 50", i -> () -> call(province(i), "/api/tasks?dueTo=2025-02-01"));
        question("overdue of a province by unit", i -> () -> call(province(i), "/api/tasks/overdue?by=unit"));
        question("overdue of a province by lead", i -> () -> call(province(i), "/api/tasks/overdue?by=lead"));
        slow("overdue of the country by unit", () -> call("VN", "/api/tasks/overdue?by=unit"));
        slow("list of the country, 50", () -> call("VN", "/api/tasks"));
    }

    private String commune(int i) {
        return Country.commune(i % Country.PROVINCES + 1, random.nextInt(Country.COMMUNES) + 1);
    }

    /** Three provinces ask in turn. */
    private static String province(int i) {
        return Country.province(i % 3 + 1);
    }

    private void call(String unit, String path) {
        assertThat(Calls.to(port).as(Tokens.officer(unit)).get(path).status()).isEqualTo(200);
    }

    private static void question(String what, IntFunction<Runnable> ask) {
        IntStream.range(0, TIMES / 2).forEach(i -> ask.apply(i).run());
        report(what, IntStream.range(0, TIMES).mapToLong(i -> nanos(ask.apply(i))).sorted().toArray(), 100);
    }

    private static void slow(String what, Runnable ask) {
        report(what, IntStream.range(0, 10).mapToLong(_ -> nanos(ask)).sorted().toArray(), 0);
    }

    private static void report(String what, long[] sorted, int bound) {
        print(String.format(Locale.ROOT, "%s: median %.1f ms, 95th percentile %.1f ms%s", what,
                sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6,
                bound == 0 ? "" : " (bound: " + bound + " ms)"));
    }

    /** Into a file, for the build swallows what tests print. */
    private static void print(String line) {
        try {
            Files.writeString(Path.of("target", "task-bounds.txt"), line + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long nanos(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void timed(String what, Runnable work) {
        print(String.format(Locale.ROOT, "%s: %.1f s", what, nanos(work) / 1e9));
    }

    /** From the request until the roll-up view counts a part for each commune and every event has reached the broker. */
    private void fanOut() {
        var start = System.nanoTime();
        var issued = Calls.to(port).as(Tokens.reviewer("VN")).post("/api/directives", """
                {"number":"1/CT-TTg","date":"2025-01-01","title":"Rà soát","items":[
                 {"content":"Rà soát thủ tục hành chính","everyCommune":true,"due":"2025-12-31"}]}""");
        assertThat(issued.status()).as(issued.response().body()).isEqualTo(201);
        var id = issued.json().path("id").asString() + ".t1";
        int communes = Country.PROVINCES * Country.COMMUNES;
        var pending = aggregates.database().getCollection("tasks");
        await().pollInterval(Duration.ofMillis(100)).atMost(Duration.ofMinutes(10))
                .until(() -> fanOuts.of(id).all().tasks() == communes);
        var seen = System.nanoTime();
        await().pollInterval(Duration.ofMillis(100)).atMost(Duration.ofMinutes(10))
                .until(() -> pending.countDocuments(new Document("outbox.seq", new Document("$gt", 0))) == 0);
        print(String.format(Locale.ROOT,
                "fan-out to %,d communes: seen whole after %.1f s, every event told after %.1f s "
                        + "(bound: 30 s)",
                communes, (seen - start) / 1e9, (System.nanoTime() - start) / 1e9));
    }

    private void sweep(String what, String at) {
        var moment = Instant.parse(at);
        var start = System.nanoTime();
        var sweeps = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> Sweeps.sweep(tasks, boards, moment))).toList();
        int noticed = sweeps.stream().mapToInt(CompletableFuture::join).sum();
        print(String.format(Locale.ROOT, "%s: %,d became overdue in %.1f s (bound: 60 s)", what, noticed,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3));
        exact(moment);
    }

    /** Each task whose day has passed said so once, no other did. */
    private void exact(Instant at) {
        var day = at.atZone(Task.ZONE).toLocalDate().toString();
        var collection = aggregates.database().getCollection("tasks");
        long passed = collection.countDocuments(new Document("state.due", new Document("$lt", day)));
        long once = collection.countDocuments(new Document("state.overdue", true).append("version", 2L)
                .append("seq", 2L));
        long several = collection.countDocuments(new Document("version", new Document("$gt", 2L)));
        assertThat(List.of(once, several)).containsExactly(passed, 0L);
    }
}
