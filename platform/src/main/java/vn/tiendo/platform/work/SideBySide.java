package vn.tiendo.platform.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Does several things at once that mostly wait, for example writes to several documents. */
public final class SideBySide {

    private static final int AT_ONCE = 8;

    private SideBySide() {}

    /** Does all of it and returns when all is done; throws what one of them threw. */
    public static void run(List<? extends Runnable> work) {
        run(AT_ONCE, work);
    }

    /** The same with so many at once. */
    public static void run(int atOnce, List<? extends Runnable> work) {
        if (work.size() == 1) {
            work.getFirst().run();
        } else if (!work.isEmpty()) {
            together(atOnce, work);
        }
    }

    private static void together(int atOnce, List<? extends Runnable> work) {
        try (var workers = Executors.newFixedThreadPool(Math.min(atOnce, work.size()), Thread.ofVirtual().factory())) {
            var running = new ArrayList<CompletableFuture<Void>>();
            work.forEach(task -> running.add(CompletableFuture.runAsync(task, workers)));
            running.forEach(SideBySide::join);
        }
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
