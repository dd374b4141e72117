package vn.tiendo.platform.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Repeats work on a thread of its own until it is closed; the first time at once. */
public final class Periodically implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Starts.
     *
     * @param work must not throw
     * @param pause between the end of one run and the start of the next
     */
    public Periodically(String name, Duration pause, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                do {
                    work.run();
                } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
