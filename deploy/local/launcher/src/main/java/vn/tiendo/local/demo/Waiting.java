package vn.tiendo.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Effects arrive by events, a moment later. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private Waiting() {}

    /** Looks again until it is as wanted or patience ends; gives what was seen last. */
    static <T> T until(Duration patience, Supplier<T> look, Predicate<T> wanted) {
        var deadline = Instant.now().plus(patience);
        var seen = look.get();
        while (!wanted.test(seen) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
