package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskFannedOut;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.FanTaskOut;
import vn.tiendo.task.TaskCommand.ReplanTask;
import vn.tiendo.task.Timing.Expected;
import vn.tiendo.task.schedule.Publication;
import vn.tiendo.task.schedule.TimePhrase;

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
     * @param offices those of the unit
     * @throws IllegalArgumentException where the plan's period cannot be read
     */
    public static List<Assignment> of(PlannedWork work, WorkingDays workingDays, OfficeFinder offices) {
        var publication = work.publication(workingDays);
        return work.tasks().stream().flatMap(planned -> expected(planned, publication)
                .map(expected -> of(work, planned, expected, offices))).toList();
    }

    /**
     * The part of one unit in a task that was fanned out.
     *
     * @param task the task as it stood then
     * @param offices those of that unit
     */
    public static Assignment part(TaskFannedOut event, Task task, String unit, OfficeFinder offices) {
        var begun = new Begun(TaskIds.part(task.id(), unit), unit, task.planId(), event.planned(), event.period(),
                task.timing(), event.due(), Responsibility.of(event.planned(), offices), task.id(), event.at());
        return begun.assignment();
    }

    private static Stream<Expected> expected(PlannedTask planned, Publication publication) {
        return Timing.expected(TimePhrase.of(planned.timePhrase()).schedule(publication)).stream();
    }

    private static Assignment of(PlannedWork work, PlannedTask planned, Expected expected, OfficeFinder offices) {
        var id = TaskIds.of(work.planId(), planned.taskId(), expected.timing().occurrence());
        var begun = new Begun(id, work.unit(), work.planId(), planned, work.period(), expected.timing(),
                expected.due(), Responsibility.of(planned, offices), null, work.at());
        return begun.assignment();
    }

    /** The same task where it is known beforehand who answers for it. */
    public Assignment ledBy(Lead lead, List<Coordinator> coordinators) {
        return new Begun(task.id(), task.unit(), task.planId(), planned, period, task.timing(), task.due(),
                new Responsibility(lead, coordinators), task.parent(), at).assignment();
    }

    /** The same task in the words of a later edition of its plan. */
    public Assignment worded(PlannedTask later, String laterPeriod) {
        return new Assignment(task.worded(Wording.of(later, laterPeriod)), later, laterPeriod, at, events);
    }

    /** The same task where units below have a part each from the beginning. */
    public Assignment fannedOut(List<String> units, String by) {
        var parts = TaskDecider.decide(new FanTaskOut(units, List.of(), null, by, at), task);
        return new Assignment(task.evolve(parts), planned, period, at,
                Stream.concat(events.stream(), parts.stream()).toList());
    }

    /** The same task where its plan has ended already, or dropped it: assigned and cancelled at once. */
    public Assignment cancelled(CancelTask command) {
        var cancellation = TaskDecider.decide(command, task);
        return new Assignment(task.evolve(cancellation), planned, period, at,
                Stream.concat(events.stream(), cancellation.stream()).toList());
    }

    /** What the plan says of the task now, for one that was assigned before. */
    public ReplanTask replan() {
        return new ReplanTask(planned, new Responsibility(task.lead(), task.coordinators()), period, task.due(), true,
                "", at);
    }

    private record Begun(String id, String unit, String planId, PlannedTask planned, String period, Timing timing,
            @Nullable LocalDate due, Responsibility responsible, @Nullable String parent, Instant at) {

        Assignment assignment() {
            var lead = responsible.lead();
            var event = new TaskAssigned(id, unit, planId, planned.content(), planned.leads(), due, lead.office(),
                    lead.officer(), parent, at);
            var task = new Task(id, unit, planId, Wording.of(planned, period), timing, due, TaskStatus.ASSIGNED, 0,
                    false, false, null, lead, responsible.coordinators(), parent, List.of(), null, null,
                    Dossier.EMPTY.with(event));
            return new Assignment(task, planned, period, at, List.of(event));
        }
    }
}
