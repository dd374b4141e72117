package vn.tiendo.report.webhook;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Who is told of what: a document per unit that has subscriptions. */
public final class SubscriptionBook {

    private static final String PREFIX = "webhooks/";
    private static final int UNITS = 10_000;

    private final AggregateStore<Subscriptions> store;

    SubscriptionBook(AggregateStore<Subscriptions> store) {
        this.store = store;
    }

    /** Version 0 of a unit that has none. */
    public Stored<Subscriptions> of(String unit) {
        return store.find(PREFIX + unit).orElse(new Stored<>(PREFIX + unit, 0, new Subscriptions(unit, List.of())));
    }

    /**
     * Decides and saves.
     *
     * @throws vn.tiendo.platform.problem.Rejection what {@link SubscriptionDecider#decide} rejects
     */
    public Stored<Subscriptions> handle(String unit, Request request, SubscriptionCommand command) {
        return store.change(PREFIX + unit, request, known -> SubscriptionDecider
                .decide(known == null ? new Subscriptions(unit, List.of()) : known, command));
    }

    Optional<Subscription> find(SubscriptionKey key) {
        return of(key.unit()).state().find(key.id());
    }

    List<Subscriptions> all() {
        return store.query(Filters.empty(), Sorts.ascending("_id"), UNITS).stream().map(Stored::state).toList();
    }
}
