package vn.tiendo.task.notice.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.channel.Endpoint;

/**
 * A webhook as administrators see it.
 *
 * @param secret with which its messages are signed; shown once, in the answer that made it, and null ever after
 */
record WebhookView(String id, String unit, String name, String url, boolean below, String by, Instant at,
        @Nullable String secret) {

    static WebhookView of(String unit, Endpoint endpoint, boolean made) {
        return new WebhookView(endpoint.id(), unit, endpoint.name(), endpoint.url(), endpoint.below(), endpoint.by(),
                endpoint.at(), made ? endpoint.secret() : null);
    }
}
