package vn.tiendo.platform.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a call. */
public sealed interface WebhookAnswer {

    /**
     * The receiver answered.
     *
     * @param retryAfter how long it asks to be left alone, null where it does not say
     */
    record Answered(int status, @Nullable Duration retryAfter) implements WebhookAnswer {

        public boolean isTaken() {
            return status >= 200 && status < 300;
        }
    }

    /** There was no answer, or nothing that is one. */
    record Unanswered(String reason) implements WebhookAnswer {}

    /** The host is unknown or has come to lie in a private network, so nothing was sent. */
    record Refused() implements WebhookAnswer {}
}
