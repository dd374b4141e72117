package vn.tiendo.platform.webhook;

import java.util.List;

/**
 * What is to be brought to a receiver.
 *
 * @param url where it listens
 * @param id of the message, the same in every repetition
 * @param body JSON
 * @param secrets it is signed with, the newest first
 */
public record WebhookCall(String url, String id, String body, List<String> secrets) {

    public WebhookCall {
        secrets = List.copyOf(secrets);
    }
}
