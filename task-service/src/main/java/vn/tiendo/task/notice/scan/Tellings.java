package vn.tiendo.task.notice.scan;

import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** What was told of each unit's tasks; a document per unit. */
final class Tellings {

    private final AggregateStore<Told> store;

    Tellings(AggregateStore<Told> store) {
        this.store = store;
    }

    /** Version 0 of a unit nothing was told of. */
    Stored<Told> of(String unit) {
        return store.find(unit).orElse(new Stored<>(unit, 0, Told.NOTHING));
    }

    /** Notes what was told, unless another instance did meanwhile; then the next scan compares again. */
    void save(Stored<Told> told) {
        try {
            store.change(told.id(), Request.expecting(told.version()), _ -> Decision.of(told.state()));
        } catch (Rejection e) {
            if (e.type() != PlatformProblem.STALE_VERSION) {
                throw e;
            }
        }
    }
}
