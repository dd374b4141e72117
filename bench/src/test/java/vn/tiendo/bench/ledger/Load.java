package vn.tiendo.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Clients, each with communes of its own, that take turns at their communes until they are told to stop. */
final class Load implements AutoCloseable {

    /** A client takes at most ten steps a second, as a busy deadline day brings them. */
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(100);

    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong acknowledged = new AtomicLong();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private volatile boolean stopping;

    Load(List<Commune> communes, int clientCount) {
        for (int client = 0; client < clientCount; client++) {
            int number = client;
            List<Commune> own = IntStream.range(0, communes.size())
                    .filter(index -> index % clientCount == number)
                    .mapToObj(communes::get)
                    .toList();
            running.add(CompletableFuture.runAsync(() -> {
                for (int turn = 0; !stopping; turn++) {
                    long due = System.nanoTime() + PACE;
                    own.get(turn % own.size()).step();
                    acknowledged.incrementAndGet();
                    LockSupport.parkNanos(due - System.nanoTime());
                }
            }, clients));
        }
    }

    long acknowledged() {
        running.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
        return acknowledged.get();
    }

    /** Waits for the steps under way; fails where a client was refused. */
    void stop() {
        stopping = true;
        running.forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        stopping = true;
        clients.close();
    }
}
