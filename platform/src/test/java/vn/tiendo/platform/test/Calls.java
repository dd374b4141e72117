package vn.tiendo.platform.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls to a service as a program makes them; immutable, so a test can derive one from another. */
public record Calls(int port, @Nullable String token, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Calls to(int port) {
        return new Calls(port, null, Map.of());
    }

    public Calls as(@Nullable String newToken) {
        return new Calls(port, newToken, headers);
    }

    public Calls with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Calls(port, token, more);
    }

    public Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), null);
    }

    public Answer post(String path, String json) {
        return call("POST", path, json);
    }

    public Answer put(String path, String json) {
        return call("PUT", path, json);
    }

    /** Any method, with a JSON body where that is not empty. */
    public Answer call(String method, String path, String json) {
        return json.isEmpty()
                ? send(method, path, HttpRequest.BodyPublishers.noBody(), null)
                : send(method, path, HttpRequest.BodyPublishers.ofString(json), "application/json");
    }

    /** Status of a GET whose body is not waited for. */
    public int head(String path) {
        HttpRequest request = request("GET", path, HttpRequest.BodyPublishers.noBody(), null);
        HttpResponse<InputStream> response = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response.statusCode();
    }

    /** The body of a file that is there. */
    public byte[] bytes(String path) {
        var response = exchange(request("GET", path, HttpRequest.BodyPublishers.noBody(), null),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode());
        }
        return response.body();
    }

    public Answer send(String method, String path, HttpRequest.BodyPublisher body, @Nullable String contentType) {
        return new Answer(exchange(request(method, path, body, contentType), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body,
            @Nullable String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
