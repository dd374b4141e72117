package vn.tiendo.platform.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import vn.tiendo.platform.webhook.Signature;

/** A program that listens for webhooks, and fails when told to. */
public final class WebhookReceiver implements AutoCloseable {

    /** A call as it came. */
    public record Call(String id, String timestamp, String signature, String body) {

        public boolean isSignedWith(String secret) {
            return Signature.of(secret, id, Long.parseLong(timestamp), body).equals(signature);
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Function<Call, Integer> status = _ -> 204;
    private volatile String retryAfter = "";

    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::take);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Answers with that status from now on. */
    public void answer(int with) {
        status = _ -> with;
    }

    /** Answers each call with a status of its own from now on. */
    public void answer(Function<Call, Integer> with) {
        status = with;
    }

    /** Asks to be left alone for so long from now on. */
    public void retryAfter(String written) {
        retryAfter = written;
    }

    /** All calls so far, failed ones too. */
    public List<Call> calls() {
        return calls;
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var call = new Call(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.add(call);
        exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(status.apply(call), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
