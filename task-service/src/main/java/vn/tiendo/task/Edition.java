package vn.tiendo.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ReplanTask;

/**
 * A plan as it was published, amended or closed: which tasks it has, and what becomes of all others. The newest one counts, in
 * whatever order editions arrive.
 *
 * @param seq place of the event among the plan's events
 * @param tasks what the plan says of each; empty once the plan is closed
 * @param period what the plan covers, null once it is closed
 * @param otherwise what the edition means for a task it does not have
 */
public record Edition(long seq, List<PlannedTask> tasks, @Nullable String period, CancelTask otherwise) {

    /** The edition that a publication or an amendment is. */
    public static Edition of(PlannedWork work, long seq) {
        return new Edition(seq, work.tasks(), work.period(), new CancelTask(work.reason(), work.at()));
    }

    /** The edition that the end of a plan is. */
    public static Edition closed(CancelTask otherwise, long seq) {
        return new Edition(seq, List.of(), null, otherwise);
    }

    /**
     * What the edition asks of a task that it did not expect when its time phrases were read.
     *
     * @param offices those of the task's unit
     */
    public TaskCommand of(Task task, OfficeFinder offices) {
        return find(task).<TaskCommand>map(planned -> new ReplanTask(planned, Responsibility.of(planned, offices),
                periodOr(task), task.due(), false, otherwise.reason(), otherwise.at())).orElse(otherwise);
    }

    /** Whether the plan has the task that this is, or is a part or an occurrence of. */
    public boolean has(Task task) {
        return find(task).isPresent();
    }

    /** An assignment of an older edition as this one would have it. */
    public Assignment late(Assignment older) {
        var task = older.task();
        return find(task).map(planned -> older.worded(planned, periodOr(task)))
                .filter(worded -> worded.task().wording().setsTimeOf(task.wording()))
                .orElseGet(() -> older.cancelled(otherwise));
    }

    private Optional<PlannedTask> find(Task task) {
        return tasks.stream().filter(planned -> planned.taskId().equals(task.item())).findFirst();
    }

    private String periodOr(Task task) {
        return period != null ? period : String.valueOf(task.wording().period());
    }
}
