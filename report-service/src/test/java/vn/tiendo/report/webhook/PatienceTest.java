package vn.tiendo.report.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.platform.webhook.WebhookAnswer.Answered;
import vn.tiendo.platform.webhook.WebhookAnswer.Unanswered;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-03-14T02:00:00Z");

    private final Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofDays(3));

    private @Nullable Duration waits(int failures, @Nullable Duration asked, double jitter) {
        return Duration.between(NOW, Objects.requireNonNull(
                patience.nextAttempt(new Answered(503, asked), failures, NOW, NOW, jitter)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, PT5S", "1, 0, PT2.5S", "2, 1, PT10S", "8, 1, PT10M40S", "9, 1, PT15M", "500, 1, PT15M",
        "500, 0, PT7M30S"})
    void waits_double_up_to_the_longest(int failures, double jitter, Duration expected) {
        assertThat(waits(failures, null, jitter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, PT5S", "PT2M, PT2M", "PT9H, PT15M", "PT-9H, PT5S"})
    void what_the_receiver_asks_for_counts_within_bounds(Duration asked, Duration expected) {
        assertThat(waits(1, asked, 1)).isEqualTo(expected);
    }

    @Test
    void a_receiver_that_is_gone_or_fails_for_too_long_is_not_tried_again() {
        assertThat(patience.nextAttempt(new Answered(410, null), 1, NOW, NOW, 1)).isNull();
        var since = NOW.minus(Duration.ofDays(3));
        assertThat(patience.nextAttempt(new Unanswered("x"), 9, since, NOW, 1)).isNull();
        assertThat(patience.nextAttempt(new Unanswered("x"), 9, since.plusSeconds(1), NOW, 1)).isNotNull();
    }
}
