package vn.tiendo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A subscriber of a unit's numbers that notes when each change arrived. */
final class LiveStream {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final CountDownLatch open = new CountDownLatch(1);

    /** Told of each change a number counts. */
    interface Listener {

        void saw(String unit, String change, long nanoTime);
    }

    LiveStream(String gateway, String token, String unit, String period, Listener listener) {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(gateway + "/api/events?types=figures-rolled-up&unit=" + unit))
                .header("Authorization", "Bearer " + token)
                .build();
        Thread.ofPlatform().daemon().name("stream").start(() -> read(request, period, listener));
    }

    void awaitOpen() throws InterruptedException {
        if (!open.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the stream did not open");
        }
    }

    void awaitEvents(BooleanSupplier complete, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!complete.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void read(HttpRequest request, String period, Listener listener) {
        try {
            HttpResponse<InputStream> response = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream());
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(response.body(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null) {
                long now = System.nanoTime();
                if (line.startsWith("event:hello")) {
                    open.countDown();
                } else if (line.startsWith("data:{\"unit\"")) {
                    JsonNode data = MAPPER.readTree(line.substring(5));
                    if (data.path("period").asString("").equals(period)) {
                        data.path("causes")
                                .forEach(cause -> listener.saw(cause.path("unit").asString(""),
                                        cause.path("change").asString(""), now));
                    }
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
