package vn.tiendo.report.periodic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * When to sweep: again and again, and at once when other units are known than at the last sweep, for on the first start of
 * a country its registries come one after the other; but not before the service knows enough. Until then, and after a
 * sweep that failed, it looks each second. To be called with a fixed delay, for a sweep may take longer than the pause.
 */
final class SweepRounds {

    static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Consumer<Instant> sweep;
    private final Predicate<Instant> readiness;
    private final LongSupplier unitsKnown;
    private final Clock clock;
    private final Duration every;
    private volatile Instant next = Instant.MIN;
    private volatile long sweptFor = -1;

    /** @param unitsKnown a number that is another when other units are known */
    SweepRounds(Consumer<Instant> sweep, Predicate<Instant> readiness, LongSupplier unitsKnown, Clock clock,
            Duration every) {
        this.sweep = sweep;
        this.readiness = readiness;
        this.unitsKnown = unitsKnown;
        this.clock = clock;
        this.every = every;
    }

    void round() {
        var now = clock.instant();
        long known = unitsKnown.getAsLong();
        if ((known != sweptFor || !now.isBefore(next)) && readiness.test(now)) {
            sweep.accept(now);
            next = clock.instant().plus(every);
            sweptFor = known;
        }
    }
}
