package vn.tiendo.bench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tiendo.bench.ServiceProcess;
import vn.tiendo.events.Topics;
import vn.tiendo.local.infrastructure.LoopbackPorts;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/**
 * An import of 100,800 rows is killed as {@code kill -9} does, while it enters figures and again while it sends what was
 * entered, and is repeated each time. In the end each row is there once, and each submission has been told once.
 */
class ImportKillIT {

    private static final String DATABASE = "imports";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port = LoopbackPorts.free(1).getFirst();
    private final ImportBooks books = new ImportBooks(DATABASE);
    private final ExecutorService caller = Executors.newSingleThreadExecutor();
    private @Nullable ServiceProcess service;

    @AfterEach
    void stop() {
        kill();
        books.close();
        caller.shutdownNow();
    }

    private void start() {
        service = new ServiceProcess("kpi-service", DATABASE, port, List.of());
        await().atMost(PATIENCE).ignoreExceptions()
                .until(() -> Calls.to(port).get("/actuator/health/readiness").status() == 200);
    }

    private void kill() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void a_row_of_an_import_that_was_killed_and_repeated_counts_once() {
        Rows.publishUnits();
        start();
        assertThat(Calls.to(port).as(Tokens.administrator("VN")).put("/api/forms/KILL-M", Rows.form()).status())
                .isEqualTo(200);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> Calls.to(port).as(Rows.system())
                .get("/api/submissions?unit=" + Rows.code(Rows.COMMUNES - 1)).status() == 200);

        killWhen(() -> books.submissions() > 0, "while entering");
        long entered = books.figures();
        assertThat(entered).as("killed in the middle").isBetween(1L, Rows.ALL - 1L);

        killWhen(() -> books.submitted() > 0, "while sending");
        long sent = books.submitted();
        assertThat(books.figures()).isEqualTo(Rows.ALL);
        assertThat(sent).as("killed in the middle").isBetween(1L, Rows.COMMUNES * Rows.MONTHS - 1L);

        var last = imported().path("count");
        assertThat(last.path("rows").asLong()).isEqualTo(Rows.ALL);
        assertThat(last.path("stored").asLong()).isZero();
        assertThat(last.path("unchanged").asLong()).isEqualTo(Rows.ALL);
        assertThat(last.path("submitted").asLong()).isEqualTo(Rows.COMMUNES * Rows.MONTHS - sent);
        assertThat(books.figures()).isEqualTo(Rows.ALL);
        assertThat(books.submitted()).isEqualTo(Rows.COMMUNES * Rows.MONTHS);
        assertThat(books.toldOtherThanOnce()).isZero();
        assertEachToldOnce();
    }

    /** A relay may send an event again; it is the same event then, which its sequence number shows. */
    private static void assertEachToldOnce() {
        try (var kpi = new TestTopic(Topics.KPI)) {
            for (int month = 1; month <= Rows.MONTHS; month++) {
                for (int commune = 0; commune < Rows.COMMUNES; commune++) {
                    assertThat(kpi.await("%s|KILL-M|2024-%02d".formatted(Rows.code(commune), month), 1)).hasSize(1);
                }
            }
        }
    }

    private JsonNode imported() {
        return Calls.to(port).as(Rows.system()).send("POST", "/api/measurements/imports?submit=true",
                BodyPublishers.ofString(Rows.csv()), "text/csv").json();
    }

    private void killWhen(BooleanSupplier moment, String when) {
        var importing = CompletableFuture.runAsync(this::imported, caller);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(moment::getAsBoolean);
        kill();
        await().atMost(PATIENCE).until(importing::isCompletedExceptionally);
        System.out.printf("killed %s: %d of %d figures entered, %d of %d submissions sent%n", when, books.figures(),
                Rows.ALL, books.submitted(), Rows.COMMUNES * Rows.MONTHS);
        start();
    }
}
