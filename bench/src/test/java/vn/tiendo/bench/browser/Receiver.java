package vn.tiendo.bench.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program outside that takes every call and keeps what it was told. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<String> told = new CopyOnWriteArrayList<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:%d/su-kien".formatted(server.getAddress().getPort());
    }

    List<String> told() {
        return told;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
