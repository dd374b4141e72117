package vn.tiendo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A caller who does not give up: whatever is away at the moment, a request is repeated with the same idempotency key
 * until somebody answers for good.
 */
public final class Api {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Away, starting, or not yet able to check a token because the identity provider is away. */
    private static final Set<Integer> PASSING = Set.of(401, 429, 500, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String base;

    public Api(String base) {
        this.base = base;
    }

    /** An answer for good. */
    public record Reply(int status, JsonNode json, String entityTag) {}

    public Reply get(String token, String path) {
        return send(token, "GET", path, "", null);
    }

    public Reply put(String token, String path, String body, @Nullable String entityTag) {
        return send(token, "PUT", path, body, entityTag);
    }

    /** Changes a part of what was read with that tag. */
    public Reply patch(String token, String path, String body, String entityTag) {
        return send(token, "PATCH", path, body, entityTag);
    }

    public Reply post(String token, String path, String body) {
        return send(token, "POST", path, body, null);
    }

    private Reply send(String token, String method, String path, String body, @Nullable String entityTag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", "application/json");
        }
        if (entityTag != null) {
            request.header("If-Match", entityTag);
        }
        return repeat(request.build());
    }

    private Reply repeat(HttpRequest request) {
        Instant end = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(end)) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (!PASSING.contains(response.statusCode())) {
                    return new Reply(response.statusCode(), MAPPER.readTree(response.body()),
                            response.headers().firstValue("ETag").orElse(""));
                }
                last = response.statusCode() + " " + response.body();
            } catch (IOException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new IllegalStateException("nobody answered %s %s: %s".formatted(request.method(), request.uri(), last));
    }
}
