package vn.tiendo.report.periodic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.TriggerContext;

/** When to sweep: again and again, but not before the service knows enough; until then it looks each second whether it does. */
final class SweepRounds {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final ReportSweep sweep;
    private final SweepReadiness readiness;
    private final Clock clock;
    private final Duration every;
    private volatile boolean swept;

    SweepRounds(ReportSweep sweep, SweepReadiness readiness, Clock clock, Duration every) {
        this.sweep = sweep;
        this.readiness = readiness;
        this.clock = clock;
        this.every = every;
    }

    void round() {
        var now = clock.instant();
        swept = false;
        if (readiness.on(now)) {
            sweep.sweep(now);
            swept = true;
        }
    }

    /** A round that failed is tried again soon. */
    Instant next(TriggerContext context) {
        var last = context.lastCompletion();
        return last == null ? Instant.now() : last.plus(swept ? every : SOON);
    }
}
