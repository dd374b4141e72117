package vn.tiendo.report.webhook;

import java.time.Instant;
import vn.tiendo.report.live.LiveFilter;

/** What can be done about a subscription. */
public sealed interface SubscriptionCommand {

    String id();

    /** Makes one that begins with what happens from now on. */
    record Subscribe(String id, String name, String url, LiveFilter wanted, String secret, int most, String by,
            Instant at) implements SubscriptionCommand {}

    /** Its place in the stream, its state and its secret stay. */
    record Change(String id, String name, String url, LiveFilter wanted, String by, Instant at)
            implements
                SubscriptionCommand {}

    /** Nothing is sent any more. */
    record Unsubscribe(String id) implements SubscriptionCommand {}

    /** Signs with a fresh secret; for a day also with the one before. */
    record RotateSecret(String id, String secret, String by, Instant at) implements SubscriptionCommand {}

    /** Delivers what was told since then once more. */
    record Replay(String id, Instant from, String by, Instant at) implements SubscriptionCommand {}

    /** Goes on where it stood. */
    record Enable(String id, String by, Instant at) implements SubscriptionCommand {}

    /** Its receiver failed for too long or said that it is gone. */
    record Disable(String id, String reason, Instant failingSince, Instant at) implements SubscriptionCommand {}
}
