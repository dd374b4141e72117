package vn.tiendo.platform.outbox;

import java.util.concurrent.TimeUnit;

/**
 * How long to wait between searches for leftovers: twenty times as long as the last one took, so that searching takes a
 * twentieth of the time at most. Slow searches that find nothing are put off twice as long each time, an hour at most.
 */
final class SearchPause {

    private static final long TIMES = 20;
    private static final long SLOW = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST = TimeUnit.HOURS.toNanos(1);

    private long times = TIMES;

    /**
     * The pause after a search, in nanoseconds.
     *
     * @param took how long the search took, in nanoseconds
     */
    long after(long took, boolean found) {
        times = found || took < SLOW ? TIMES : Math.min(2 * times, LONGEST / SLOW);
        return Math.min(times * took, LONGEST);
    }
}
