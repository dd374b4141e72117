package vn.tiendo.report.webhook.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.webhook.Attempt;
import vn.tiendo.report.webhook.Progress;
import vn.tiendo.report.webhook.Silence;
import vn.tiendo.report.webhook.Subscription;

/**
 * A subscription as those see it who run it.
 *
 * @param state {@code ACTIVE} or {@code DISABLED}
 * @param secret signs the messages; shown once, in the answer that made it, and null ever after
 * @param disabled null while it is active
 * @param failures since the last success
 * @param nextAttempt when a failing receiver is called again
 * @param attempts the latest calls, newest first
 */
record SubscriptionView(String id, String unit, String name, String url, boolean below, Set<String> types,
        @Nullable String period, @Nullable String indicator, String state, @Nullable String secret,
        @Nullable Silence disabled, int failures, @Nullable Instant failingSince, @Nullable Instant nextAttempt,
        List<Attempt> attempts, String by, Instant at) {

    static SubscriptionView of(Subscription one, Progress progress, @Nullable String secret) {
        var wanted = one.wanted();
        return new SubscriptionView(one.id(), wanted.unit(), one.name(), one.url(), wanted.below(), wanted.types(),
                wanted.period(), wanted.indicator(), one.isActive() ? "ACTIVE" : "DISABLED", secret, one.silence(),
                progress.failures(), progress.failingSince(), progress.nextAttempt(), progress.attempts(), one.by(),
                one.at());
    }
}
