package vn.tiendo.report.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.webhook.WebhookAnswer;
import vn.tiendo.platform.webhook.WebhookAnswer.Answered;

/**
 * What follows from a failure.
 *
 * @param first until the second attempt
 * @param longest between two attempts
 * @param giveUpAfter failing for so long ends it
 */
record Patience(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int GONE = 410;
    private static final int DOUBLINGS = 20;

    /**
     * When to try again, null where not at all: the receiver is gone, or has failed for too long.
     *
     * @param failures with this one
     * @param failingSince when the first of them was
     * @param jitter from 0 to 1: receivers that failed together are not called together again
     */
    @Nullable
    Instant nextAttempt(WebhookAnswer answer, int failures, Instant failingSince, Instant now, double jitter) {
        boolean gone = answer instanceof Answered(var status, _) && status == GONE;
        if (gone || !now.isBefore(failingSince.plus(giveUpAfter))) {
            return null;
        }
        return now.plus(atMost(longest, later(backoff(failures, jitter), asked(answer))));
    }

    private Duration backoff(int failures, double jitter) {
        var whole = atMost(longest, first.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS)));
        return whole.dividedBy(2).plusNanos((long) (whole.dividedBy(2).toNanos() * jitter));
    }

    private static Duration asked(WebhookAnswer answer) {
        return answer instanceof Answered(_, var wait) && wait != null ? wait : Duration.ZERO;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration atMost(Duration most, Duration wait) {
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
