package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import vn.tiendo.local.launcher.Terminal;

/** Works on all communes side by side, some at a time, and shows how far it is. */
record Communes(List<Commune> communes, Terminal terminal) {

    private static final int AT_A_TIME = 12;
    private static final int BAR = 40;

    void each(Consumer<Commune> work) {
        var places = new Semaphore(AT_A_TIME);
        var done = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var commune : communes) {
                running.add(executor.submit(() -> {
                    places.acquireUninterruptibly();
                    try {
                        work.accept(commune);
                        show(done.incrementAndGet());
                    } finally {
                        places.release();
                    }
                }));
            }
            for (var each : running) {
                finish(each);
            }
        }
        terminal.passing("");
    }

    private static void finish(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void show(int done) {
        int filled = BAR * done / communes.size();
        terminal.passing("  [%s%s] %d/%d".formatted("█".repeat(filled), "·".repeat(BAR - filled), done,
                communes.size()));
    }
}
