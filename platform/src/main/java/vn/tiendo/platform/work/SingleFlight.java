package vn.tiendo.platform.work;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs work per key on virtual threads: different keys side by side, the same key never twice at once. A key signalled
 * while its work runs is run once more afterwards, so a burst of signals is drawn together.
 *
 * @param <K> the key
 */
public final class SingleFlight<K> implements AutoCloseable {

    private final Consumer<K> work;
    private final Semaphore places;
    private final Set<K> inFlight = ConcurrentHashMap.newKeySet();
    private final Set<K> signalledAgain = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Work that starts with the first signal.
     *
     * @param work must not throw
     * @param sideBySide how many keys may be worked on at once
     */
    public SingleFlight(int sideBySide, Consumer<K> work) {
        this.work = work;
        this.places = new Semaphore(sideBySide);
    }

    /** Has the work of a key run, soon. */
    public void signal(K key) {
        if (workers.isShutdown()) {
            return;
        }
        if (inFlight.add(key)) {
            workers.execute(() -> run(key));
        } else {
            signalledAgain.add(key);
            if (!inFlight.contains(key)) {
                signal(key);
            }
        }
    }

    private void run(K key) {
        places.acquireUninterruptibly();
        try {
            signalledAgain.remove(key);
            work.accept(key);
        } finally {
            places.release();
            inFlight.remove(key);
        }
        if (signalledAgain.remove(key)) {
            signal(key);
        }
    }

    /** Takes no more signals and gives running work five seconds to end. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
