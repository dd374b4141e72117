package vn.tiendo.task.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.TaskDecider;
import vn.tiendo.task.TaskStatus;

/** All tasks. A change is decided, then saved with its events in one write. */
public final class Tasks {

    private final AggregateStore<Task> store;

    Tasks(AggregateStore<Task> store) {
        this.store = store;
    }

    /**
     * The task of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<Task> require(String id) {
        return store.require(id);
    }

    /**
     * Asks the task what a person wants of it.
     *
     * @throws Rejection what the task rejects; not-found, stale-version, idempotency-key-reused
     */
    public Stored<Task> handle(String id, Request request, TaskCommand command) {
        return store.change(id, request, task -> decide(command, known(id, task)));
    }

    /** Adds a planned task; one that is there already stays as it is. */
    public void assign(Assignment assignment, Source source) {
        var task = assignment.task();
        store.apply(task.id(), source,
                existing -> existing == null ? new Decision<>(task, assignment.events()) : null);
    }

    /** Adds a planned task, or has one that is there already take over what its plan says now. */
    public void plan(Assignment assignment, Source source) {
        var task = assignment.task();
        store.apply(task.id(), source, existing -> {
            if (existing == null) {
                return new Decision<>(task, assignment.events());
            }
            var decision = decide(assignment.replan(), existing);
            return decision.events().isEmpty() ? null : decision;
        });
    }

    /** Asks a task what an event wants of it; nothing is written where that is nothing. */
    public void apply(String id, Source source, TaskCommand command) {
        store.apply(id, source, task -> {
            var decision = decide(command, known(id, task));
            return decision.events().isEmpty() ? null : decision;
        });
    }

    /**
     * Has an overdue task say so, unless somebody changed it in the meantime; then it is left to the next sweep.
     *
     * @return whether it said so
     */
    public boolean notice(Stored<Task> seen, NoticeDueDayPassed command) {
        try {
            store.change(seen.id(), Request.expecting(seen.version()), task -> decide(command, known(seen.id(), task)));
            return true;
        } catch (Rejection e) {
            if (e.type() == PlatformProblem.STALE_VERSION) {
                return false;
            }
            throw e;
        }
    }

    /** Tasks in the order of their ids. */
    public List<Stored<Task>> list(TaskFilter filter, int limit) {
        return store.query(filter.toBson(), ascending("_id"), limit);
    }

    /** A plan's tasks that are not closed, in the order of their ids, after that id. */
    public List<Stored<Task>> notClosed(String planId, String after, int limit) {
        var statuses = EnumSet.complementOf(EnumSet.of(TaskStatus.COMPLETED, TaskStatus.CANCELLED));
        return store.query(and(eq("state.planId", planId), in("state.status", names(statuses)), gt("_id", after)),
                ascending("_id"), limit);
    }

    /** Tasks that owe a result since before that day and have not said so. */
    public List<Stored<Task>> unnoticed(LocalDate day, int limit) {
        return store.query(and(in("state.status", names(TaskStatus.OPEN)), eq("state.overdue", false),
                lt("state.due", day.toString())), ascending("state.due"), limit);
    }

    private static Decision<Task> decide(TaskCommand command, Task task) {
        var events = TaskDecider.decide(command, task);
        return new Decision<>(task.evolve(events), events);
    }

    private static Task known(String id, @Nullable Task task) {
        if (task == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
        }
        return task;
    }

    private static List<String> names(Set<TaskStatus> statuses) {
        return statuses.stream().map(TaskStatus::name).toList();
    }
}
