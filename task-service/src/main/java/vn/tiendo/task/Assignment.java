package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.schedule.PlanPeriod;
import vn.tiendo.task.schedule.Publication;
import vn.tiendo.task.schedule.Schedule;
import vn.tiendo.task.schedule.TimePhrase;
import vn.tiendo.task.schedule.WorkingDays;

/** A task as it begins, with the events that say so. */
public record Assignment(Task task, List<TaskEvent> events) {

    /**
     * The tasks of a published plan, in its order. The unit that issued the plan answers for all of them.
     *
     * @throws IllegalArgumentException where the plan's period cannot be read
     */
    public static List<Assignment> of(PlanPublished plan, WorkingDays workingDays) {
        var day = LocalDate.ofInstant(plan.at(), Task.ZONE);
        var publication = new Publication(PlanPeriod.of(plan.period()), day, workingDays);
        return plan.tasks().stream().map(planned -> of(plan, planned, publication)).toList();
    }

    /** The same task where its plan has ended already: assigned and cancelled at once. */
    public Assignment cancelled(CancelTask command) {
        var cancellation = TaskDecider.decide(command, task);
        return new Assignment(task.evolve(cancellation),
                Stream.concat(events.stream(), cancellation.stream()).toList());
    }

    private static Assignment of(PlanPublished plan, PlannedTask planned, Publication publication) {
        var due = switch (TimePhrase.of(planned.timePhrase()).schedule(publication)) {
            case Schedule.DueOn(var day) -> day;
            case Schedule.AwaitsEvent _ -> null;
        };
        var id = plan.planId() + "." + planned.taskId();
        var event = new TaskAssigned(id, plan.unit(), plan.planId(), planned.content(), planned.leads(), due,
                plan.at());
        return new Assignment(planned(event, Wording.of(planned), due, plan.at()), List.of(event));
    }

    private static Task planned(TaskAssigned event, Wording wording, @Nullable LocalDate due, Instant at) {
        var filed = Dossier.EMPTY.entry(HistoryEntry.Step.ASSIGNED, null, at, null);
        return new Task(event.taskId(), event.unit(), event.planId(), wording, due, TaskStatus.ASSIGNED, 0, false,
                false, null, filed);
    }
}
