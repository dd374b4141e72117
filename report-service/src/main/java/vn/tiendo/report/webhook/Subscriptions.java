package vn.tiendo.report.webhook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subscriptions of one unit.
 *
 * @param list in the order of their making
 */
public record Subscriptions(String unit, List<Subscription> list) {

    public Subscriptions {
        list = List.copyOf(list);
    }

    public Optional<Subscription> find(String id) {
        return list.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Subscriptions with(Subscription changed) {
        return new Subscriptions(unit, find(changed.id()).isPresent()
                ? list.stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList()
                : Stream.concat(list.stream(), Stream.of(changed)).toList());
    }

    Subscriptions without(String id) {
        return new Subscriptions(unit, list.stream().filter(one -> !one.id().equals(id)).toList());
    }
}
