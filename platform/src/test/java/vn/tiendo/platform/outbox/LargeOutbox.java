package vn.tiendo.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.tiendo.platform.store.Outbox;
import vn.tiendo.platform.store.PendingEvent;

/** An outbox in which one event waits, and in which it takes long to find that out. */
final class LargeOutbox implements Outbox {

    private final AtomicInteger searches = new AtomicInteger();
    private volatile boolean acknowledged;

    int searches() {
        return searches.get();
    }

    boolean isEmpty() {
        return acknowledged;
    }

    @Override
    public String topic() {
        return "tiendo.task";
    }

    @Override
    public List<String> waiting(int limit) {
        searches.incrementAndGet();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        return acknowledged ? List.of() : List.of("t1");
    }

    @Override
    public List<PendingEvent> pending(String id) {
        return acknowledged
                ? List.of()
                : List.of(new PendingEvent("e1", 1, "vn.tiendo.task.accepted.v1", "2026-01-01T00:00:00Z", "{}", null));
    }

    @Override
    public void acknowledged(String id, Set<String> eventIds) {
        acknowledged = true;
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.empty();
    }

    @Override
    public void onSaved(Consumer<String> listener) {
        listener.accept("t1");
    }
}
