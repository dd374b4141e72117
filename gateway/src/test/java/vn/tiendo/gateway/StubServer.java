package vn.tiendo.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A real HTTP server on a free port; it answers as told, and else with an account of what it was asked. */
final class StubServer {

    private final HttpServer server;
    private final String name;
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

    StubServer(String name) {
        this(name, 0);
    }

    StubServer(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> answers
                .getOrDefault(exchange.getRequestURI().getPath(), this::account).handle(exchange));
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    void answer(String path, HttpHandler handler) {
        answers.put(path, handler);
    }

    void answer(String path, String json) {
        answer(path, exchange -> reply(exchange, 200, json));
    }

    static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private void account(HttpExchange exchange) throws IOException {
        var size = exchange.getRequestBody().readAllBytes().length;
        var headers = exchange.getRequestHeaders();
        reply(exchange, 200, """
                {"service":"%s","method":"%s","path":"%s","size":%d,"authorization":"%s","cookie":"%s",\
                "traceparent":"%s"}""".formatted(name, exchange.getRequestMethod(), exchange.getRequestURI(), size,
                headers.getFirst("Authorization"), headers.getFirst("Cookie"), headers.getFirst("Traceparent")));
    }
}
