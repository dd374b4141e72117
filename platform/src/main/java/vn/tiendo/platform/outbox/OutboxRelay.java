package vn.tiendo.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SIDE_BY_SIDE = 256;

    private final Outbox outbox;
    private final EventSender sender;
    private final OutboxProperties properties;
    private final Clock clock;
    private final SingleFlight<String> relaying = new SingleFlight<>(SIDE_BY_SIDE, this::relay);
    private @Nullable Periodically sweeping;
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
        try {
            List<String> waiting = outbox.waiting(properties.batch());
            oldest = waiting.isEmpty() ? Optional.empty() : outbox.oldest();
            waiting.forEach(relaying::signal);
        } catch (RuntimeException e) {
            failed("looking for leftovers", e);
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
            recovered();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
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
