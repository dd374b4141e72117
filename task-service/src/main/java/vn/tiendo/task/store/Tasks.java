package vn.tiendo.task.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
import vn.tiendo.task.TaskDecider;
import vn.tiendo.task.TaskStatus;

/** All tasks. A change is decided, then saved with its events in one write. */
public final class Tasks {

    private static final int PAGE = 200;

    private final AggregateStore<Task> store;
    private final SavedTasks saved;

    Tasks(AggregateStore<Task> store, SavedTasks saved) {
        this.store = store;
        this.saved = saved;
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
        var stored = store.change(id, request, task -> decide(command, known(id, task)));
        saved.byPerson(id);
        return stored;
    }

    /** The tasks of those ids that there are, in no order. */
    public List<Stored<Task>> findAll(Collection<String> ids) {
        return store.findAll(ids);
    }

    /** Adds a planned task; one that is there already stays as it is. */
    public void assign(Assignment assignment, Source source) {
        var task = assignment.task();
        apply(task.id(), source, existing -> existing == null ? new Decision<>(task, assignment.events()) : null);
    }

    /** Adds a planned task, or has one that is there already take over what its plan says now. */
    public void plan(Assignment assignment, Source source) {
        var task = assignment.task();
        apply(task.id(), source, existing -> {
            if (existing == null) {
                return new Decision<>(task, assignment.events());
            }
            var decision = decide(assignment.replan(), existing);
            return decision.events().isEmpty() ? null : decision;
        });
    }

    /** Asks a task what an event wants of it; nothing is written where that is nothing. */
    public void apply(String id, Source source, TaskCommand command) {
        apply(id, source, task -> {
            var decision = decide(command, known(id, task));
            return decision.events().isEmpty() ? null : decision;
        });
    }

    private void apply(String id, Source source, Function<@Nullable Task, @Nullable Decision<Task>> decide) {
        if (store.apply(id, source, decide)) {
            saved.byEvent(id);
        }
    }

    /**
     * Has an overdue task say so, unless it has said so or somebody changed it in the meantime; then it is left to the next
     * sweep. Its line is the sweep's to bring up to date.
     *
     * @return whether it said so
     */
    public boolean notice(Stored<Task> seen, TaskCommand command) {
        if (TaskDecider.decide(command, seen.state()).isEmpty()) {
            return false;
        }
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

    /** Does something with each task of a plan or another document that is not closed. */
    public void eachNotClosed(String planId, Consumer<Task> work) {
        var page = notClosed(planId, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(task -> work.accept(task.state()));
            page = notClosed(planId, page.getLast().id(), PAGE);
        }
    }

    private List<Stored<Task>> notClosed(String planId, String after, int limit) {
        var statuses = EnumSet.complementOf(EnumSet.of(TaskStatus.COMPLETED, TaskStatus.CANCELLED));
        return store.query(and(eq("state.planId", planId), in("state.status", names(statuses)), gt("_id", after)),
                ascending("_id"), limit);
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
