package vn.tiendo.task.notice.channel;

import java.time.Instant;

/**
 * A program that wants to be told, for example a Zalo OA, SMS or document-management gateway.
 *
 * @param id unique in the platform
 * @param url where it listens
 * @param secret signs what is sent: {@code whsec_} and base64; shown once, when the endpoint is made
 * @param below whether it is also told what recipients of units below are told
 */
public record Endpoint(String id, String name, String url, String secret, boolean below, String by, Instant at) {

    /** The channel it is. */
    String channel() {
        return WebhookChannel.PREFIX + id;
    }
}
