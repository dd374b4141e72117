package vn.tiendo.platform.trial;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.DisconnectException;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Counts closed plans; a reason can ask it to fail. */
@Component
class SeenHandler implements EventHandler<PlanClosed> {

    final AtomicInteger attempts = new AtomicInteger();
    /** While it is set, what comes waits. */
    volatile boolean held;
    private final AggregateStore<Seen> seen;

    SeenHandler(AggregateStore<Seen> seen) {
        this.seen = seen;
    }

    @Override
    public Class<PlanClosed> eventType() {
        return PlanClosed.class;
    }

    @Override
    public void handle(PlanClosed event, EventMetadata metadata) {
        if (held) {
            throw new DisconnectException("held");
        }
        if (event.reason().equals("impossible")) {
            attempts.incrementAndGet();
            throw new IllegalStateException("impossible");
        }
        if (event.reason().equals("passing") && attempts.incrementAndGet() < 8) {
            throw new DisconnectException("passing");
        }
        seen.apply(event.unit(), metadata.source(),
                state -> new Decision<>(new Seen(state == null ? 1 : state.times() + 1), java.util.List.of()));
    }
}
