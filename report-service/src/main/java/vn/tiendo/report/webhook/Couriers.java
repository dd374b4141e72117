package vn.tiendo.report.webhook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.platform.work.SingleFlight;

/** Serves all subscriptions with something to do, side by side: one slow receiver does not hold the others up. */
final class Couriers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);

    private final Courier courier;
    private final SingleFlight<SubscriptionKey> rounds;

    Couriers(Courier courier, int atOnce) {
        this.courier = courier;
        this.rounds = new SingleFlight<>(atOnce, this::serve);
    }

    void look() {
        courier.due().forEach(rounds::signal);
    }

    /** What fails here (the store or the broker is away) is tried again when the lease has lapsed. */
    private void serve(SubscriptionKey key) {
        try {
            courier.deliver(key);
        } catch (RuntimeException e) {
            LOG.warn("webhook {} of {} waits: {}", key.id(), key.unit(), e.toString());
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
