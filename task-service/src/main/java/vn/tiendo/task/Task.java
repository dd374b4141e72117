package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.AwaitedEventRecorded;
import vn.tiendo.events.TaskEvent.ExtensionGranted;
import vn.tiendo.events.TaskEvent.ExtensionRefused;
import vn.tiendo.events.TaskEvent.ExtensionRequested;
import vn.tiendo.events.TaskEvent.LeadExamined;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAccepted;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskFannedOut;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReassigned;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.events.TaskEvent.TaskRescheduled;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.Timing.Expected;
import vn.tiendo.task.schedule.PlanPeriod;
import vn.tiendo.task.schedule.Publication;
import vn.tiendo.task.schedule.TimePhrase;

/**
 * A task of a plan or another document, or one of several results that a recurring one asks for, as it stands.
 *
 * @param id {@code <document id>.<task id within it>}, with {@code @<occurrence>} behind it where there are several, and
 *        {@code ~<unit>} where it was fanned out to units below
 * @param unit code of the unit that answers for it
 * @param planId id of the document that asks for it: a plan, a directive, an inspection
 * @param timing how the time phrase was understood
 * @param due last day for the result, null while the task waits for an event
 * @param progress 0 to 100 percent, as last reported
 * @param late a result came after the due day; stays so for ever
 * @param overdue a result is owed and its due day has passed
 * @param overdueSince when that was first noticed and announced, null before
 * @param parent id of the task it was fanned out from, null for all others
 * @param parts codes of the units below it was fanned out to
 * @param finding why its lead is nobody who could do it, null where nothing is wrong
 * @param extension what the unit asked for and nobody answered yet
 */
public record Task(String id, String unit, String planId, Wording wording, Timing timing, @Nullable LocalDate due,
        TaskStatus status, int progress, boolean late, boolean overdue, @Nullable Instant overdueSince, Lead lead,
        List<Coordinator> coordinators, @Nullable String parent, List<String> parts, @Nullable LeadFinding finding,
        @Nullable ExtensionRequest extension, Dossier dossier) {

    /** Due days are days in Vietnam. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Tasks kept before leads were known have none. */
    public Task {
        lead = Objects.requireNonNullElse(lead, Lead.NOBODY);
        coordinators = Objects.requireNonNullElse(coordinators, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
    }

    /** The task after those events. */
    public Task evolve(List<TaskEvent> events) {
        var task = this;
        for (var event : events) {
            task = task.evolve(event);
        }
        return task;
    }

    private Task evolve(TaskEvent event) {
        var next = new TaskCopy(this).dossier(dossier.with(event));
        return switch (event) {
            case TaskAssigned _ -> next.status(TaskStatus.ASSIGNED).done();
            case TaskAccepted e -> next.status(TaskStatus.ACCEPTED).responsible(taken(e.by()), coordinators).done();
            case ProgressReported e -> next.status(TaskStatus.IN_PROGRESS).progress(e.percent()).done();
            case ResultSubmitted e ->
                next.status(TaskStatus.SUBMITTED).late(late || e.late()).extension(null).done();
            case ResultReturned _ -> next.status(TaskStatus.IN_PROGRESS).done();
            case TaskCompleted e -> next.status(TaskStatus.COMPLETED).progress(100).late(e.late()).done();
            case TaskBecameOverdue e -> next.overdueSince(e.at()).done();
            case TaskReplanned e -> replanned(e, next).done();
            case TaskRescheduled e -> next.due(e.due()).settled().done();
            case ExtensionRequested e ->
                next.extension(new ExtensionRequest(e.due(), e.reason(), e.by(), e.at())).done();
            case ExtensionGranted e -> next.due(e.due()).done();
            case ExtensionRefused _ -> next.extension(null).done();
            case AwaitedEventRecorded e -> next.due(e.due()).settled().done();
            case TaskReassigned e ->
                next.unit(e.unit()).responsible(new Lead(e.office(), e.officer()), Coordinators.of(e.coordinators()))
                        .finding(null)
                        .done();
            case TaskFannedOut e -> next.parts(e.units()).done();
            case LeadExamined e ->
                next.finding(e.finding() == null ? null : LeadFinding.valueOf(e.finding())).done();
            case TaskHandedOver e -> next.unit(e.unit()).responsible(Lead.NOBODY, coordinators).finding(null).done();
            case TaskCancelled _ -> next.status(TaskStatus.CANCELLED).extension(null).done();
        };
    }

    /** Who takes a task on answers for it, unless somebody else was named. */
    private Lead taken(String by) {
        return lead.officer() == null ? new Lead(lead.office(), by) : lead;
    }

    private TaskCopy replanned(TaskReplanned e, TaskCopy next) {
        var other = Wording.of(e.planned(), e.period());
        var timed = Objects.equals(due, e.due()) ? next : next.due(e.due());
        var worded = timed.wording(other, wording.setsTimeOf(other) ? timing : retimed(e));
        var told = e.coordinators();
        return worded.responsible(wording.leads().equals(other.leads()) ? lead : new Lead(e.office(), null),
                told == null || wording.coordinators().equals(other.coordinators())
                        ? coordinators
                        : Coordinators.of(told));
    }

    private Timing retimed(TaskReplanned e) {
        var publication = new Publication(PlanPeriod.of(e.period()), LocalDate.ofInstant(e.at(), ZONE),
                WorkingDays.WEEKDAYS);
        return Timing.expected(TimePhrase.of(e.planned().timePhrase()).schedule(publication)).stream()
                .map(Expected::timing).filter(read -> Objects.equals(read.occurrence(), timing.occurrence()))
                .findFirst().orElse(timing);
    }

    /** The item of the plan that this is, or is an occurrence or a part of. */
    public String item() {
        return TaskIds.item(planId, Objects.requireNonNullElse(parent, id), timing.occurrence());
    }

    /** Ids of the parts that units below have of it. */
    public List<String> partIds() {
        return parts.stream().map(unit -> TaskIds.part(id, unit)).toList();
    }

    /** What is not clear about it, of the five that have to be. */
    public Set<Gap> gaps() {
        var gaps = EnumSet.noneOf(Gap.class);
        addIf(lead.officer() == null, Gap.PERSON, gaps);
        addIf(wording.content().isBlank(), Gap.WORK, gaps);
        addIf(due == null || timing.kind() == Timing.Kind.UNCLEAR, Gap.TIME, gaps);
        addIf(lead.office() == null, Gap.RESPONSIBILITY, gaps);
        addIf(wording.products().isEmpty(), Gap.RESULT, gaps);
        return gaps;
    }

    private static void addIf(boolean missing, Gap gap, Set<Gap> gaps) {
        if (missing) {
            gaps.add(gap);
        }
    }

    Task worded(Wording other) {
        return new TaskCopy(this).wording(other, timing).done();
    }

    /** Whether that moment lies after the due day. */
    boolean isPastDue(Instant at) {
        return due != null && LocalDate.ofInstant(at, ZONE).isAfter(due);
    }
}
