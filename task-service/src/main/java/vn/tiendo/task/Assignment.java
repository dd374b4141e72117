package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ReplanTask;
import vn.tiendo.task.Timing.Expected;
import vn.tiendo.task.schedule.Publication;
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
     * The tasks of a plan, in its order, one for each result that is expected. The unit that issued the plan answers for all
     * of them.
     *
     * @throws IllegalArgumentException where the plan's period cannot be read
     */
    public static List<Assignment> of(PlannedWork work, WorkingDays workingDays) {
        var publication = work.publication(workingDays);
        return work.tasks().stream().flatMap(planned -> expected(planned, publication)
                .map(expected -> of(work, planned, expected))).toList();
    }

    private static Stream<Expected> expected(PlannedTask planned, Publication publication) {
        return Timing.expected(TimePhrase.of(planned.timePhrase()).schedule(publication)).stream();
    }

    /** The same task in the words of a later edition of its plan. */
    public Assignment worded(PlannedTask later, String laterPeriod) {
        return new Assignment(task.worded(Wording.of(later, laterPeriod)), later, laterPeriod, at, events);
    }

    /** The same task where its plan has ended already, or dropped it: assigned and cancelled at once. */
    public Assignment cancelled(CancelTask command) {
        var cancellation = TaskDecider.decide(command, task);
        return new Assignment(task.evolve(cancellation), planned, period, at,
                Stream.concat(events.stream(), cancellation.stream()).toList());
    }

    /** What the plan says of the task now, for one that was assigned before. */
    public ReplanTask replan() {
        return new ReplanTask(planned, period, task.due(), true, "", at);
    }

    private static Assignment of(PlannedWork work, PlannedTask planned, Expected expected) {
        var id = TaskIds.of(work.planId(), planned.taskId(), expected.timing().occurrence());
        var event = new TaskAssigned(id, work.unit(), work.planId(), planned.content(), planned.leads(),
                expected.due(), work.at());
        var filed = Dossier.EMPTY.entry(HistoryEntry.Step.ASSIGNED, null, work.at(), null);
        var task = new Task(id, work.unit(), work.planId(), Wording.of(planned, work.period()), expected.timing(),
                expected.due(), TaskStatus.ASSIGNED, 0, false, false, null, filed);
        return new Assignment(task, planned, work.period(), work.at(), List.of(event));
    }
}
