package vn.tiendo.task;

import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.task.TaskCommand.CancelTask;

/**
 * A plan as it was published, amended or closed: which tasks it has, and what becomes of all others. The newest one counts, in
 * whatever order editions arrive.
 *
 * @param seq place of the event among the plan's events
 * @param taskIds ids within the plan; empty once the plan is closed
 * @param otherwise what the edition means for a task it does not have
 */
public record Edition(long seq, Set<String> taskIds, CancelTask otherwise) {

    /** The edition that a publication or an amendment is. */
    public static Edition of(PlannedWork work, long seq) {
        return new Edition(seq, work.tasks().stream().map(PlannedTask::taskId).collect(Collectors.toUnmodifiableSet()),
                new CancelTask(work.reason(), work.at()));
    }

    /** The edition that the end of a plan is. */
    public static Edition closed(CancelTask otherwise, long seq) {
        return new Edition(seq, Set.of(), otherwise);
    }

    /** Whether the plan still has that task; the id is that of the task, not that within the plan. */
    public boolean has(String planId, String taskId) {
        return taskIds.contains(taskId.substring(planId.length() + 1));
    }
}
