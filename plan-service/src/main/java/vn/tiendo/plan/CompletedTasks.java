package vn.tiendo.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;

/**
 * Which tasks of a plan were carried out, as the tasks themselves say. Kept beside the plan, so that the end of a task never
 * gets in the way of who is writing an amendment.
 */
public final class CompletedTasks {

    private final AggregateStore<Completed> store;

    CompletedTasks(AggregateStore<Completed> store) {
        this.store = store;
    }

    /** Ids, within the plan, of tasks that were completed. */
    record Completed(List<String> taskIds) {

        static Completed with(@Nullable Completed known, String taskId) {
            var ids = new TreeSet<>(known == null ? List.<String>of() : known.taskIds());
            ids.add(taskId);
            return new Completed(List.copyOf(ids));
        }
    }

    /**
     * Remembers that a task, {@code <plan>.<task in the plan>}, was completed; once, however often it is told. The part that a
     * unit below has of one, {@code …~<unit>}, does not complete it.
     */
    public void add(String taskId, Source source) {
        int dot = taskId.indexOf('.');
        if (dot > 0 && taskId.indexOf('~') < 0) {
            store.apply(taskId.substring(0, dot), source,
                    known -> Decision.of(Completed.with(known, taskId.substring(dot + 1))));
        }
    }

    /** Ids of a plan's completed tasks, within the plan. */
    Set<String> of(String planId) {
        return store.find(planId).map(Stored::state).map(completed -> Set.copyOf(completed.taskIds()))
                .orElse(Set.of());
    }
}
