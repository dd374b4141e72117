package vn.tiendo.report.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.webhook.WebhookAnswer;
import vn.tiendo.platform.webhook.WebhookCall;
import vn.tiendo.platform.webhook.WebhookCaller;
import vn.tiendo.report.webhook.SubscriptionCommand.Disable;

/** Calls receivers, and decides what follows from their answers. */
public final class Calling {

    private final WebhookCaller caller;
    private final Patience patience;
    private final SubscriptionBook book;
    private final RandomGenerator random;
    private final MeterRegistry meters;
    private final Clock clock;

    Calling(WebhookCaller caller, Patience patience, SubscriptionBook book, RandomGenerator random,
            MeterRegistry meters, Clock clock) {
        this.caller = caller;
        this.patience = patience;
        this.book = book;
        this.random = random;
        this.meters = meters;
        this.clock = clock;
    }

    /** A message that says nothing, for whoever sets up a receiver; the place of the subscription stays. */
    public Called ping(Subscription one, String id) {
        return call(one, EventMessage.ping(id, clock.instant()));
    }

    Called call(Subscription one, EventMessage message) {
        var now = clock.instant();
        long begun = System.nanoTime();
        var answer = caller.call(
                new WebhookCall(one.url(), message.id(), message.json(), one.secrets().valid(now)));
        long nanos = System.nanoTime() - begun;
        meters.timer("tiendo.webhook.calls", "outcome", outcome(answer)).record(nanos, TimeUnit.NANOSECONDS);
        return new Called(answer,
                new Attempt(now, message.id(), message.type(), reason(answer), Duration.ofNanos(nanos).toMillis()));
    }

    /** Null where there is to be none. */
    @Nullable
    Instant nextAttempt(Called called, int failures, Instant failingSince) {
        return patience.nextAttempt(called.answer(), failures, failingSince, clock.instant(), random.nextDouble());
    }

    /** One that was taken away meanwhile needs no end. */
    void giveUp(SubscriptionKey key, Called called, Instant failingSince) {
        book.find(key).ifPresent(_ -> book.handle(key.unit(), Request.none(),
                new Disable(key.id(), called.attempt().outcome(), failingSince, clock.instant())));
    }

    private static String reason(WebhookAnswer answer) {
        return switch (answer) {
            case WebhookAnswer.Answered answered -> "HTTP " + answered.status();
            case WebhookAnswer.Unanswered(var why) -> why;
            case WebhookAnswer.Refused() -> "webhook-address-private";
        };
    }

    private static String outcome(WebhookAnswer answer) {
        return switch (answer) {
            case WebhookAnswer.Answered answered -> answered.isTaken() ? "taken" : "failed";
            case WebhookAnswer.Unanswered _ -> "unanswered";
            case WebhookAnswer.Refused() -> "refused";
        };
    }
}
