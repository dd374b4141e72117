package vn.tiendo.task.store;

import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Source;
import vn.tiendo.task.Edition;

/** The newest word of every plan about its tasks. */
public final class Editions {

    private final AggregateStore<Edition> store;

    Editions(AggregateStore<Edition> store) {
        this.store = store;
    }

    /** Keeps an edition unless a newer one is kept; answers the newest, which may be this one. */
    public Edition keep(String planId, Edition edition, Source source) {
        store.apply(planId, source, _ -> Decision.of(edition));
        return store.require(planId).state();
    }
}
