package vn.tiendo.platform.outbox;

import java.util.List;
import org.springframework.context.SmartLifecycle;

/** All relays of a service, started and stopped as one. */
final class Relays implements SmartLifecycle {

    private final List<OutboxRelay> relays;

    Relays(List<OutboxRelay> relays) {
        this.relays = relays;
    }

    @Override
    public void start() {
        relays.forEach(OutboxRelay::start);
    }

    @Override
    public void stop() {
        relays.forEach(OutboxRelay::stop);
    }

    @Override
    public boolean isRunning() {
        return relays.stream().anyMatch(OutboxRelay::isRunning);
    }
}
