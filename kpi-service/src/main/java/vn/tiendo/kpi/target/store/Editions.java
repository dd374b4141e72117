package vn.tiendo.kpi.target.store;

import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Source;

/** Which event of a plan is its newest word, so that an older one that comes late brings no dropped target back. */
public final class Editions {

    private final AggregateStore<Edition> store;

    Editions(AggregateStore<Edition> store) {
        this.store = store;
    }

    /** Whether no newer event of the plan has come; true again for the newest one itself when it is repeated. */
    public boolean isNewest(String planId, Source source) {
        store.apply(planId, source, _ -> Decision.of(new Edition(source.seq())));
        return store.require(planId).state().seq() == source.seq();
    }

    /**
     * An event of a plan.
     *
     * @param seq its place among the plan's events
     */
    record Edition(long seq) {}
}
