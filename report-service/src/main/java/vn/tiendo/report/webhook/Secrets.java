package vn.tiendo.report.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What signs the messages of a subscription.
 *
 * @param former the one before, null where it was never changed
 * @param formerUntil until when messages are signed with that one too
 */
record Secrets(String current, @Nullable String former, @Nullable Instant formerUntil) {

    private static final Duration OVERLAP = Duration.ofDays(1);

    static Secrets first(String secret) {
        return new Secrets(secret, null, null);
    }

    /** With a fresh secret; the receiver has a day to learn it. */
    Secrets rotated(String fresh, Instant now) {
        return new Secrets(fresh, current, now.plus(OVERLAP));
    }

    List<String> valid(Instant now) {
        return former == null || formerUntil == null || now.isAfter(formerUntil)
                ? List.of(current)
                : List.of(current, former);
    }
}
