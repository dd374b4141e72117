package vn.tiendo.task.notice.inbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What leaves the platform together, by every channel.
 *
 * @param id {@code <inbox>~<number>}, lasting: repetitions of a message bear the same
 * @param deliverAt when it may leave
 * @param sealed somebody began to send it, so nothing joins it any more
 * @param deliveries by channel: {@code email}, {@code webhook:<id>}
 */
public record Batch(String id, Instant deliverAt, boolean sealed, Map<String, Delivery> deliveries) {

    public Batch {
        deliveries = Map.copyOf(deliveries);
    }

    /** Whether more may be put into it. */
    boolean isOpen() {
        return !sealed && deliveries.values().stream().anyMatch(delivery -> !delivery.state().isFinal());
    }

    boolean isFinal() {
        return deliveries.values().stream().allMatch(delivery -> delivery.state().isFinal());
    }

    boolean hadWay() {
        return deliveries.values().stream().anyMatch(delivery -> delivery.state() != Delivery.State.SKIPPED);
    }

    /** Also by those channels. */
    Batch joined(Map<String, Delivery> more) {
        var all = new LinkedHashMap<>(more);
        all.putAll(deliveries);
        return new Batch(id, deliverAt, sealed, all);
    }

    Batch with(String channel, Delivery delivery) {
        var changed = new LinkedHashMap<>(deliveries);
        changed.put(channel, delivery);
        return new Batch(id, deliverAt, true, changed);
    }
}
