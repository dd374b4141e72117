package vn.tiendo.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.platform.store.Outbox;
import vn.tiendo.platform.store.PendingEvent;
import vn.tiendo.platform.work.Periodically;
import vn.tiendo.platform.work.SingleFlight;

/**
 * Brings pending events of one collection to Kafka: an aggregate's events one after the other, aggregates side by side.
 *
 * <p>
 * Two instances may relay the same aggregate at once. Each sends the pending events in order and forgets them only after
 * the acknowledgement, so the first copy of an event always precedes the first copy of its successor; consumers ignore
 * the other copies by their sequence numbers. Hence no lease is needed.
 *
 * <p>
 * What this instance could not send it tries again with each sweep. Leftovers of others have to be searched for; where that
 * takes long, because the store reads a whole large collection for it, it is done seldom, and ever more seldom while nothing is
 * found. A stopped instance looks for its own leftovers when it starts again.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SIDE_BY_SIDE = 256;

    private final Outbox outbox;
    private final EventSender sender;
    private final OutboxProperties properties;
    private final Clock clock;
    private final SingleFlight<String> relaying = new SingleFlight<>(SIDE_BY_SIDE, this::relay);
    private final Set<String> unsent = ConcurrentHashMap.newKeySet();
    private @Nullable Periodically sweeping;
    private final SearchPause pause = new SearchPause();
    private long nextSearch = System.nanoTime();
    private volatile boolean running;
    private volatile boolean failing;
    private volatile Optional<Instant> oldest = Optional.empty();

    OutboxRelay(Outbox outbox, EventSender sender, OutboxProperties properties, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.properties = properties;
        this.clock = clock;
        outbox.onSaved(id -> {
            if (running) {
                relaying.signal(id);
            }
        });
    }

    /** How long the oldest pending event has waited, as of the last sweep. */
    Duration age() {
        return oldest.map(since -> Duration.between(since, clock.instant())).orElse(Duration.ZERO);
    }

    @Override
    public void start() {
        running = true;
        sweeping = new Periodically("outbox-sweep", properties.sweep(), this::sweep);
    }

    @Override
    public void stop() {
        running = false;
        if (sweeping != null) {
            sweeping.close();
        }
        relaying.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sweep() {
        unsent.stream().limit(properties.batch()).forEach(relaying::signal);
        long begun = System.nanoTime();
        if (begun - nextSearch >= 0) {
            boolean found = search();
            long ended = System.nanoTime();
            nextSearch = ended + pause.after(ended - begun, found);
        }
    }

    /** Returns whether anything was found, or might have been. */
    private boolean search() {
        try {
            List<String> waiting = outbox.waiting(properties.batch());
            oldest = waiting.isEmpty() ? Optional.empty() : outbox.oldest();
            waiting.forEach(relaying::signal);
            return !waiting.isEmpty();
        } catch (RuntimeException e) {
            failed("looking for leftovers", e);
            return true;
        }
    }

    private void relay(String id) {
        Set<String> acknowledged = new HashSet<>();
        try {
            for (PendingEvent event : outbox.pending(id)) {
                sender.send(outbox.topic(), id, event);
                acknowledged.add(event.id());
            }
            if (!acknowledged.isEmpty()) {
                outbox.acknowledged(id, acknowledged);
            }
            unsent.remove(id);
            recovered();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            unsent.add(id);
            failed("relaying " + id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Told once per outage, not once per attempt: nothing is lost, the next sweep tries again. */
    private void failed(String doing, Exception e) {
        if (!failing && running) {
            failing = true;
            LOG.warn("outbox of {} waits: {} failed; the next sweep tries again", outbox.topic(), doing, e);
        }
    }

    private void recovered() {
        if (failing) {
            failing = false;
            LOG.info("outbox of {} flows again", outbox.topic());
        }
    }
}
