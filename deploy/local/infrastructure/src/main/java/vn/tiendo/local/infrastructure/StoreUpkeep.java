package vn.tiendo.local.infrastructure;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does a piece of work every ten seconds until it is closed. */
final class StoreUpkeep implements AutoCloseable {

    private static final int PERIOD_SECONDS = 10;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    StoreUpkeep(Runnable work) {
        this.thread = Thread.ofPlatform().daemon().name("store-upkeep").start(() -> repeat(work));
    }

    private void repeat(Runnable work) {
        try {
            while (!stopped.await(PERIOD_SECONDS, TimeUnit.SECONDS)) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
