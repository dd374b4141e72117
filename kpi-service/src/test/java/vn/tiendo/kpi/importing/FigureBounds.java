package vn.tiendo.kpi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

/**
 * Measures how fast figures come in: 166 communes × 60 figures × 12 months in one request and in 1,992; run by
 * {@code bench/figure-bounds}, not in the build.
 */
@KpiServiceTest
class FigureBounds {

    private static final int COMMUNES = 166;
    private static final int FIGURES = 60;
    private static final int CLIENTS = 4;
    private static final int BATCH = 300;
    private static final int REPETITIONS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private Aggregates aggregates;

    @Test
    void measure() {
        Communes.publish(COMMUNES, port);
        define();
        IntStream.of(2006, 2007, 2024, 2025).forEach(year -> {
            imported("warm-up", year, 0);
            imported("warm-up, changed", year, 1);
        });
        int values = COMMUNES * FIGURES * 12;
        var rates = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            double inserted = values / imported("one request, inserted", 2023 - i, 0);
            imported("one request, every value changed", 2023 - i, 1);
            imported("one request, nothing changed", 2023 - i, 1);
            double bare = values / bare(2023 - i);
            rates[i] = inserted / bare;
            print(String.format(Locale.ROOT,
                    "bare driver, the same documents inserted in bulk: %,.0f values/s; import / driver = %.2f", bare,
                    rates[i]));
        }
        Arrays.sort(rates);
        print(String.format(Locale.ROOT, "import / driver, median: %.2f (bound 0.5)", rates[REPETITIONS / 2]));
        requests(2008);
        requests(2009);
        memory(1_000);
        memory(1_000_000);
    }

    private void define() {
        var figures = IntStream.rangeClosed(1, FIGURES).mapToObj(i -> """
                {"code":"f%d","name":"Số liệu %d","unitOfMeasure":"hồ sơ","measure":"COUNT"}""".formatted(i, i))
                .collect(Collectors.joining(","));
        var answer = Calls.to(port).as(Tokens.administrator("VN")).put("/api/forms/BULK-M",
                """
                        {"name":"Số liệu tháng","kind":"MONTH","validFrom":"2000-01-01","source":"Đo hiệu năng","figures":[%s]}"""
                        .formatted(figures));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> Calls.to(port).as(Tokens.officer("VN"))
                .get("/api/forms/BULK-M").status() == 200);
    }

    private static String csv(int year, int more) {
        var rows = new StringBuilder("unit,form,period,figure,value\n");
        for (int commune = 1; commune <= COMMUNES; commune++) {
            for (int month = 1; month <= 12; month++) {
                var period = String.format(Locale.ROOT, "%d-%02d", year, month);
                for (int figure = 1; figure <= FIGURES; figure++) {
                    rows.append(Communes.code(commune)).append(",BULK-M,").append(period).append(",f").append(figure)
                            .append(',').append(commune * month + figure + more).append('\n');
                }
            }
        }
        return rows.toString();
    }

    /** Seconds. */
    private double imported(String what, int year, int more) {
        var body = csv(year, more);
        var start = System.nanoTime();
        var answer = Calls.to(port).as(Communes.system()).send("POST", "/api/measurements/imports",
                BodyPublishers.ofString(body), "text/csv").json();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(answer.path("count").path("rejected").asInt()).isZero();
        print(String.format(Locale.ROOT, "%s: %,d values in %.2f s, %,.0f values/s %s", what, COMMUNES * FIGURES * 12,
                seconds,
                COMMUNES * FIGURES * 12 / seconds, answer.path("count")));
        return seconds;
    }

    /** Seconds for the documents of that year, inserted anew by the driver alone, with the same indexes: median of five. */
    private double bare(int year) {
        var documents = aggregates.database().getCollection("submissions")
                .find(new Document("state.form", "BULK-M")).into(new ArrayList<>()).stream()
                .filter(document -> document.getString("_id").contains("|" + year + "-")).toList();
        assertThat(documents).hasSize(COMMUNES * 12);
        var collection = aggregates.database().getCollection("bare");
        aggregates.database().getCollection("submissions").listIndexes()
                .forEach(index -> collection.createIndex(index.get("key", Document.class)));
        return IntStream.range(0, REPETITIONS).mapToDouble(_ -> {
            collection.deleteMany(new Document());
            return insert(collection, documents);
        }).sorted().toArray()[REPETITIONS / 2];
    }

    private static double insert(MongoCollection<Document> collection, List<Document> documents) {
        var start = System.nanoTime();
        for (int from = 0; from < documents.size(); from += BATCH) {
            collection.insertMany(documents.subList(from, Math.min(documents.size(), from + BATCH)),
                    new InsertManyOptions().ordered(false));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** A draft of 60 figures a request, from several clients at once. */
    private void requests(int year) {
        record Sent(Calls officer, String path) {}
        var sent = IntStream.rangeClosed(1, COMMUNES).mapToObj(Communes::code).flatMap(code -> {
            var officer = Calls.to(port).as(Tokens.officer(code));
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> new Sent(officer, "/api/submissions/" + code + "/BULK-M/"
                            + String.format(Locale.ROOT, "%d-%02d", year, month)));
        }).toList();
        var figures = IntStream.rangeClosed(1, FIGURES).mapToObj(i -> "\"f%d\":{\"value\":\"%d\"}".formatted(i, i * 7))
                .collect(Collectors.joining(",", "{\"figures\":{", "}}"));
        var taken = new long[sent.size()];
        var start = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            CompletableFuture.allOf(IntStream.range(0, CLIENTS).mapToObj(client -> CompletableFuture.runAsync(() -> {
                for (int i = client; i < taken.length; i += CLIENTS) {
                    var request = sent.get(i);
                    var begun = System.nanoTime();
                    assertThat(request.officer().put(request.path(), figures).status()).isEqualTo(200);
                    taken[i] = System.nanoTime() - begun;
                }
            }, clients)).toArray(CompletableFuture[]::new)).join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(taken);
        print(String.format(Locale.ROOT,
                "%,d requests of %d figures from %d clients: %.0f requests/s, median %.1f ms, 95th percentile %.1f ms",
                taken.length, FIGURES, CLIENTS, taken.length / seconds, taken[taken.length / 2] / 1e6,
                taken[taken.length * 95 / 100] / 1e6));
    }

    /** What is left of the heap after a collection, at ten moments while the rows are read. */
    private void memory(int rows) {
        var live = new ArrayList<Long>();
        var answer = Calls.to(port).as(Communes.system()).send("POST", "/api/measurements/imports",
                BodyPublishers.ofInputStream(() -> new GeneratedRows(rows, COMMUNES, FIGURES, rows / 10,
                        () -> live.add(live()))),
                "text/csv").json();
        assertThat(answer.path("count").path("rows").asInt()).isEqualTo(rows);
        print(String.format(Locale.ROOT, "%,d rows in one request: %,d to %,d MiB live on the heap while they are read"
                + " (store, broker and client included)", rows, Collections.min(live) >> 20,
                Collections.max(live) >> 20));
    }

    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(String line) {
        try {
            Files.writeString(Path.of("target", "figure-bounds.txt"), line + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
