package vn.tiendo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.local.launcher.TokenClient;

/** The platform as a program sees it: the gateway, with a bearer token of the account that acts. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final int ATTEMPTS = 10;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String gateway;
    private final TokenClient identity;

    Api(String gateway, String issuer) {
        this.gateway = gateway;
        this.identity = new TokenClient(issuer);
    }

    /** An answer. */
    record Answer(int status, JsonNode body, Optional<String> tag) {

        boolean isGood() {
            return status < 300;
        }

        /** @throws UnexpectedAnswer unless it is good */
        Answer good(String doing) {
            if (!isGood()) {
                throw new UnexpectedAnswer(doing, status, body.toString());
            }
            return this;
        }
    }

    Answer get(String user, String path) {
        return send(request(user, path).GET());
    }

    Answer post(String user, String path, Object body) {
        return write(user, path, Optional.empty(), "POST", body);
    }

    Answer put(String user, String path, Optional<String> tag, Object body) {
        return write(user, path, tag, "PUT", body);
    }

    /** One file as a form part named {@code file}. */
    Answer upload(String user, String path, String fileName, byte[] content) {
        var boundary = "tiendo-" + UUID.randomUUID();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(boundary, fileName.replace("\"", ""));
        var body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(request(user, path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .timeout(Duration.ofMinutes(1)).POST(body));
    }

    private Answer write(String user, String path, Optional<String> tag, String method, Object body) {
        var request = request(user, path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        tag.ifPresent(value -> request.header("If-Match", value));
        return send(request);
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/problem+json").header("Accept-Language", "vi")
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, identity::token));
    }

    /** Tries again while the platform is busy; the idempotency key lets a write happen once all the same. */
    private Answer send(HttpRequest.Builder request) {
        var ready = request.build();
        for (int attempt = 1;; attempt++) {
            var answer = sendOnce(ready, attempt == ATTEMPTS);
            if (answer.isPresent() && (attempt == ATTEMPTS || !BUSY.contains(answer.get().status()))) {
                return answer.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(250L * attempt).toNanos());
        }
    }

    private Optional<Answer> sendOnce(HttpRequest request, boolean last) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var text = answer.body();
            return Optional.of(new Answer(answer.statusCode(), JSON.readTree(text.isBlank() ? "{}" : text),
                    answer.headers().firstValue("ETag")));
        } catch (IOException e) {
            if (last) {
                throw new UncheckedIOException(e);
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
