package vn.tiendo.task.store;

import java.util.Optional;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.TaskCommand.CancelTask;

/** Plans that have ended, with what their end means for a task. */
public final class ClosedPlans {

    private final AggregateStore<CancelTask> store;

    ClosedPlans(AggregateStore<CancelTask> store) {
        this.store = store;
    }

    /** Remembers that a plan has ended; it does so once. */
    public void add(String planId, CancelTask command, Source source) {
        store.apply(planId, source, known -> known == null ? Decision.of(command) : null);
    }

    /** What the end of that plan means for a task; empty while the plan goes on. */
    public Optional<CancelTask> endOf(String planId) {
        return store.find(planId).map(Stored::state);
    }
}
