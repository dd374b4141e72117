package vn.tiendo.plan.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.platform.problem.Rejection;

/** Lets a few files be read at once and the others wait on disk: memory stays bounded however many arrive together. */
final class ImportTurns {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Reads a file. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /**
     * Waits for a turn and reads.
     *
     * @throws Rejection imports-busy where none comes in time
     */
    <T> T take(Reading<T> reading) throws IOException {
        if (!isMyTurn()) {
            throw new Rejection(PlanProblem.IMPORTS_BUSY).at("file");
        }
        try {
            return reading.read();
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
