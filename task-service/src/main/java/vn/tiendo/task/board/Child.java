package vn.tiendo.task.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskStatus;

/**
 * One of the tasks that a task was fanned out to, as its roll-up needs it.
 *
 * @param version of the task that this was written from
 */
public record Child(String id, long version, String unit, TaskStatus status, int progress, @Nullable LocalDate due,
        boolean late, boolean overdue) {

    static Child of(Stored<Task> stored) {
        var task = stored.state();
        return new Child(task.id(), stored.version(), task.unit(), task.status(), task.progress(), task.due(),
                task.late(), task.overdue());
    }
}
