package vn.tiendo.report.periodic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When to sweep: again and again, but not before the service knows enough; until then, and after a sweep that failed, it
 * looks each second. To be called with a fixed delay, for a sweep may take longer than the pause.
 */
final class SweepRounds {

    static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final ReportSweep sweep;
    private final SweepReadiness readiness;
    private final Clock clock;
    private final Duration every;
    private volatile Instant next = Instant.MIN;

    SweepRounds(ReportSweep sweep, SweepReadiness readiness, Clock clock, Duration every) {
        this.sweep = sweep;
        this.readiness = readiness;
        this.clock = clock;
        this.every = every;
    }

    void round() {
        var now = clock.instant();
        if (!now.isBefore(next) && readiness.on(now)) {
            sweep.sweep(now);
            next = clock.instant().plus(every);
        }
    }
}
