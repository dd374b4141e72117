package vn.tiendo.kpi.late;

import java.util.Optional;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The totals of all one-stop desks. */
public final class OneStops {

    private final AggregateStore<OneStop> store;

    public OneStops(AggregateStore<OneStop> store) {
        this.store = store;
    }

    public Optional<Stored<OneStop>> find(String unit, String period) {
        return store.find(OneStop.id(unit, period));
    }

    /**
     * Enters totals; the same numbers again change nothing.
     *
     * @throws Rejection stale-version, idempotency-key-reused
     */
    public Stored<OneStop> enter(String unit, String period, Totals totals, Request request) {
        var known = find(unit, period);
        if (known.isPresent()
                && OneStopDecider.enter(unit, period, totals, known.get().state()).events().isEmpty()) {
            return known.get();
        }
        return store.change(OneStop.id(unit, period), request,
                desk -> OneStopDecider.enter(unit, period, totals, desk));
    }
}
