package vn.tiendo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A caller with cookies of its own. */
final class Client {

    private final CookieManager cookies = new CookieManager();
    private final int port;

    private Client(int port) {
        this.port = port;
    }

    static Client at(int port) {
        return new Client(port);
    }

    /** A browser that went through the sign-in. */
    static Client signedIn(int port) {
        var browser = new Client(port);
        var answer = browser.send("/", request -> request.header("Accept", "text/html"));
        while (answer.statusCode() == 302) {
            var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = browser.send("/", request -> request.uri(next).header("Accept", "text/html"));
        }
        return browser;
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> get(String path, String bearer) {
        return send(path, request -> request.header("Authorization", "Bearer " + bearer));
    }

    HttpResponse<String> put(String path, String bearer, String body) {
        return send(path, request -> request.header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        return send(path, shape, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(String path, UnaryOperator<HttpRequest.Builder> shape, BodyHandler<T> body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
        try {
            return connection().send(shape.apply(request).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of its own for each request: shared ones were seen to wait for a time-out after a redirect. */
    private HttpClient connection() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
                .followRedirects(Redirect.NEVER).build();
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }
}
