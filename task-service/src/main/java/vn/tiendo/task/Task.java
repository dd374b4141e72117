package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAccepted;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.events.TaskEvent.TaskRescheduled;
import vn.tiendo.task.HistoryEntry.Step;
import vn.tiendo.task.Timing.Expected;
import vn.tiendo.task.schedule.PlanPeriod;
import vn.tiendo.task.schedule.Publication;
import vn.tiendo.task.schedule.TimePhrase;
import vn.tiendo.task.schedule.WorkingDays;

/**
 * A task of a published plan, or one of several results that a recurring one asks for, as it stands.
 *
 * @param id {@code <plan id>.<task id within the plan>}, with {@code @<occurrence>} behind it where there are several
 * @param unit code of the unit that answers for it: the one that issued the plan, or its successor
 * @param timing how the plan's time phrase was understood
 * @param due last day for the result, null while the task waits for an event
 * @param progress 0 to 100 percent, as last reported
 * @param late a result came after the due day; stays so for ever
 * @param overdue a result is owed and its due day has passed
 * @param overdueSince when that was first noticed and announced, null before
 */
public record Task(String id, String unit, String planId, Wording wording, Timing timing,
        @Nullable LocalDate due, TaskStatus status,
        int progress, boolean late, boolean overdue, @Nullable Instant overdueSince, Dossier dossier) {

    /** Due days are days in Vietnam. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The task after those events. */
    public Task evolve(List<TaskEvent> events) {
        var task = this;
        for (var event : events) {
            task = task.evolve(event);
        }
        return task;
    }

    private Task evolve(TaskEvent event) {
        return switch (event) {
            case TaskAssigned e -> next(TaskStatus.ASSIGNED, dossier.entry(Step.ASSIGNED, null, e.at(), null));
            case TaskAccepted e -> next(TaskStatus.ACCEPTED, dossier.entry(Step.ACCEPTED, e.by(), e.at(), null));
            case ProgressReported e ->
                next(TaskStatus.IN_PROGRESS, e.percent(), late, overdueSince, dossier.progress(e));
            case ResultSubmitted e ->
                next(TaskStatus.SUBMITTED, progress, late || e.late(), overdueSince, dossier.result(e));
            case ResultReturned e -> next(TaskStatus.IN_PROGRESS,
                    dossier.entry(Step.RESULT_RETURNED, e.by(), e.at(), e.reason()));
            case TaskCompleted e -> next(TaskStatus.COMPLETED, 100, e.late(), overdueSince,
                    dossier.entry(Step.COMPLETED, e.by(), e.at(), null));
            case TaskBecameOverdue e ->
                next(status, progress, late, e.at(), dossier.entry(Step.BECAME_OVERDUE, null, e.at(), null));
            case TaskReplanned e -> replanned(e);
            case TaskRescheduled e -> rescheduled(e);
            case TaskHandedOver e -> handedOver(e);
            case TaskCancelled e ->
                next(TaskStatus.CANCELLED, dossier.entry(Step.CANCELLED, null, e.at(), e.reason()));
        };
    }

    /** Another due day has not passed yet as far as anybody noticed. */
    private Task replanned(TaskReplanned e) {
        var noticed = Objects.equals(due, e.due()) ? overdueSince : null;
        return new Task(id, unit, planId, Wording.of(e.planned(), e.period()), retimed(e), e.due(), status, progress,
                late,
                overdue && noticed != null, noticed,
                dossier.entry(Step.REPLANNED, null, e.at(), null));
    }

    private Task rescheduled(TaskRescheduled e) {
        return new Task(id, unit, planId, wording, timing, e.due(), status, progress, late, false, null,
                dossier.entry(Step.RESCHEDULED, e.by(), e.at(), e.reason()));
    }

    private Task handedOver(TaskHandedOver e) {
        return new Task(id, e.unit(), planId, wording, timing, due, status, progress, late, overdue, overdueSince,
                dossier.entry(Step.HANDED_OVER, null, e.at(), e.from()));
    }

    private Timing retimed(TaskReplanned e) {
        var publication = new Publication(PlanPeriod.of(e.period()), LocalDate.ofInstant(e.at(), ZONE),
                WorkingDays.WEEKDAYS);
        return Timing.expected(TimePhrase.of(e.planned().timePhrase()).schedule(publication)).stream()
                .map(Expected::timing).filter(read -> Objects.equals(read.occurrence(), timing.occurrence()))
                .findFirst().orElse(timing);
    }

    /** The item of the plan that this is, or is an occurrence of. */
    public String item() {
        return TaskIds.item(planId, id, timing.occurrence());
    }

    Task worded(Wording other) {
        return new Task(id, unit, planId, other, timing, due, status, progress, late, overdue, overdueSince, dossier);
    }

    private Task next(TaskStatus then, Dossier filed) {
        return next(then, progress, late, overdueSince, filed);
    }

    private Task next(TaskStatus then, int percent, boolean cameLate, @Nullable Instant noticed, Dossier filed) {
        boolean owed = then.isOpen() && noticed != null;
        return new Task(id, unit, planId, wording, timing, due, then, percent, cameLate, owed, noticed, filed);
    }

    /** Whether that moment lies after the due day. */
    boolean isPastDue(Instant at) {
        return due != null && LocalDate.ofInstant(at, ZONE).isAfter(due);
    }
}
