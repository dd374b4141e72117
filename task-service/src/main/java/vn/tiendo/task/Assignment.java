package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ReplanTask;
import vn.tiendo.task.schedule.Publication;
import vn.tiendo.task.schedule.Schedule;
import vn.tiendo.task.schedule.TimePhrase;
import vn.tiendo.task.schedule.WorkingDays;

/**
 * A task as it begins, with the events that say so.
 *
 * @param planned what the plan says of it
 * @param period what the plan covers
 * @param at when the plan said so
 */
public record Assignment(Task task, PlannedTask planned, String period, Instant at, List<TaskEvent> events) {

    /**
     * The tasks of a plan, in its order. The unit that issued the plan answers for all of them.
     *
     * @throws IllegalArgumentException where the plan's period cannot be read
     */
    public static List<Assignment> of(PlannedWork work, WorkingDays workingDays) {
        var publication = work.publication(workingDays);
        return work.tasks().stream().map(planned -> of(work, planned, publication)).toList();
    }

    /** The same task where its plan has ended already, or dropped it: assigned and cancelled at once. */
    public Assignment cancelled(CancelTask command) {
        var cancellation = TaskDecider.decide(command, task);
        return new Assignment(task.evolve(cancellation), planned, period, at,
                Stream.concat(events.stream(), cancellation.stream()).toList());
    }

    /** What the plan says of the task now, for one that was assigned before. */
    public ReplanTask replan() {
        return new ReplanTask(planned, period, task.due(), at);
    }

    private static Assignment of(PlannedWork work, PlannedTask planned, Publication publication) {
        var due = switch (TimePhrase.of(planned.timePhrase()).schedule(publication)) {
            case Schedule.DueOn(var day) -> day;
            case Schedule.AwaitsEvent _ -> null;
        };
        var id = work.planId() + "." + planned.taskId();
        var event = new TaskAssigned(id, work.unit(), work.planId(), planned.content(), planned.leads(), due,
                work.at());
        return new Assignment(planned(event, Wording.of(planned, work.period()), due, work.at()), planned,
                work.period(), work.at(), List.of(event));
    }

    private static Task planned(TaskAssigned event, Wording wording, @Nullable LocalDate due, Instant at) {
        var filed = Dossier.EMPTY.entry(HistoryEntry.Step.ASSIGNED, null, at, null);
        return new Task(event.taskId(), event.unit(), event.planId(), wording, due, TaskStatus.ASSIGNED, 0, false,
                false, null, filed);
    }
}
