package vn.tiendo.platform.webhook;

import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param connect until the connection stands
 * @param answer from then until the head of the answer has been read
 */
public record WebhookTimeouts(Duration connect, Duration answer) {

    Duration together() {
        return connect.plus(answer);
    }
}
