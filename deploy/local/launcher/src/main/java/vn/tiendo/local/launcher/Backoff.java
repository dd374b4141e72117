package vn.tiendo.local.launcher;

import java.time.Duration;
import java.util.List;

/** How long to wait before a part that died is started again. */
final class Backoff {

    private static final List<Duration> STEPS = List.of(Duration.ofMillis(100), Duration.ofMillis(200),
            Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(30));

    private Backoff() {}

    static Duration after(int deaths) {
        return STEPS.get(Math.clamp(deaths, 0, STEPS.size() - 1));
    }
}
