package vn.tiendo.platform.webhook;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A signed POST as it goes over the line (HTTP/1.1). */
final class PostRequest {

    private PostRequest() {}

    static byte[] of(URI uri, WebhookCall call, long timestamp) {
        var body = call.body().getBytes(StandardCharsets.UTF_8);
        var head = """
                POST %s HTTP/1.1
                Host: %s
                User-Agent: Tien-Do-Webhook/1
                Accept: */*
                Connection: close
                Content-Type: application/json
                Content-Length: %d
                webhook-id: %s
                webhook-timestamp: %d
                webhook-signature: %s

                """.formatted(target(uri), host(uri), body.length, call.id(), timestamp,
                Signature.of(call.secrets(), call.id(), timestamp, call.body()));
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private static String target(URI uri) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static String host(URI uri) {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }
}
