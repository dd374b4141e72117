package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rest of the province may rely on about tasks. Published on {@code tiendo.task}, keyed by task id. */
public sealed interface TaskEvent {

    String taskId();

    /** Code of the unit that answers for the task. */
    String unit();

    /**
     * A task of a published plan, of a directive or of another document waits for its lead.
     *
     * @param planId id of the document that asks for it
     * @param leads who answers for it, as written there
     * @param due last day for the result, null while the task waits for an event
     * @param office id of the office of the unit that answers for it, null where nobody settled that yet
     * @param officer username of who answers for it, null where nobody is named yet
     * @param parent id of the task it was fanned out from, null for all others
     */
    record TaskAssigned(String taskId, String unit, String planId, String content, List<String> leads,
            @Nullable LocalDate due, @Nullable String office, @Nullable String officer, @Nullable String parent,
            Instant at) implements TaskEvent {}

    /** The lead took the task on. */
    record TaskAccepted(String taskId, String unit, String by, Instant at) implements TaskEvent {}

    /**
     * The lead said how far it is.
     *
     * @param percent 0 to 100
     */
    record ProgressReported(String taskId, String unit, int percent, String note, String by, Instant at)
            implements
                TaskEvent {}

    /**
     * A result with its evidence was handed in.
     *
     * @param evidence in words, or by the titles of items filed before
     * @param items the same with what each proves; null in events of old
     * @param late true where this was after the due day; stays so for ever
     */
    record ResultSubmitted(String taskId, String unit, List<String> evidence, @Nullable List<EvidenceOfResult> items,
            boolean late, String by, Instant at) implements TaskEvent {}

    /** The result was not accepted; the task is open again. */
    record ResultReturned(String taskId, String unit, String reason, String by, Instant at) implements TaskEvent {}

    /** The result was confirmed; the task is done. */
    record TaskCompleted(String taskId, String unit, boolean late, String by, Instant at) implements TaskEvent {}

    /** The due day passed without a result. */
    record TaskBecameOverdue(String taskId, String unit, LocalDate due, Instant at) implements TaskEvent {}

    /**
     * An amended plan words the task otherwise, or sets it another time; work on it goes on.
     *
     * @param planned the task as the plan words it now
     * @param period what the plan covers now
     * @param due last day for the result now, null while the task waits for an event
     * @param office id of the office that answers for it now, null where nobody settled that
     * @param coordinators who is asked to help now; null in events of old
     */
    record TaskReplanned(String taskId, String unit, String planId, PlannedTask planned, String period,
            @Nullable LocalDate due, @Nullable String office, @Nullable List<CoordinatorPart> coordinators, Instant at)
            implements
                TaskEvent {}

    /**
     * A person set the task another due day, or one where the plan's words set none.
     *
     * @param due last day for the result now
     */
    record TaskRescheduled(String taskId, String unit, LocalDate due, String reason, String by, Instant at)
            implements
                TaskEvent {}

    /**
     * The plan was handed over: another unit answers for the task from now on; work on it goes on.
     *
     * @param unit code of the unit that answers for it now
     * @param from code of the unit that did before
     */
    record TaskHandedOver(String taskId, String unit, String from, Instant at) implements TaskEvent {}

    /**
     * Another office, officer or unit answers for the task from now on, or others help; work on it goes on.
     *
     * @param unit code of the unit that answers for it now
     * @param from code of the unit that did before; the same where only the office or the officer changed
     * @param office id of the office of the unit, null where nobody settled that yet
     * @param officer username, null where nobody is named yet
     * @param reason why, empty where nobody was responsible before
     */
    record TaskReassigned(String taskId, String unit, String from, @Nullable String office, @Nullable String officer,
            List<CoordinatorPart> coordinators, String reason, String by, Instant at) implements TaskEvent {}

    /**
     * The unit asks for more time.
     *
     * @param due last day for the result as it asks for it
     */
    record ExtensionRequested(String taskId, String unit, LocalDate due, String reason, String by, Instant at)
            implements
                TaskEvent {}

    /**
     * The unit has more time.
     *
     * @param due last day for the result now; may be another one than was asked for
     */
    record ExtensionGranted(String taskId, String unit, LocalDate due, String by, Instant at) implements TaskEvent {}

    /** The due day stays as it was. */
    record ExtensionRefused(String taskId, String unit, String reason, String by, Instant at) implements TaskEvent {}

    /**
     * What the task waited for has happened.
     *
     * @param occurredOn the day it happened
     * @param due last day for the result now
     * @param note what happened, for example number and date of the decision
     */
    record AwaitedEventRecorded(String taskId, String unit, LocalDate occurredOn, LocalDate due, String note,
            String by, Instant at) implements TaskEvent {}

    /**
     * Units below are to do the task, each its own part; the task itself is what they roll up to.
     *
     * @param units codes of the units that are told now; others may have been before
     * @param planned what is asked of each
     * @param period what its document covers
     * @param due last day for their results
     */
    record TaskFannedOut(String taskId, String unit, String planId, List<String> units, PlannedTask planned,
            String period, @Nullable LocalDate due, String by, Instant at) implements TaskEvent {}

    /**
     * The lead of the task is nobody who could do it, or that is settled.
     *
     * @param finding {@code UNIT_ENDED}, {@code OFFICE_GONE}, {@code OFFICER_LEFT} or {@code NO_LIVE_ACCOUNT}; null where
     *        it is settled
     */
    record LeadExamined(String taskId, String unit, @Nullable String finding, @Nullable String office,
            @Nullable String officer, Instant at) implements TaskEvent {}

    /**
     * The task ended without a result.
     *
     * @param by who ended it, null where its plan ended or was amended
     */
    record TaskCancelled(String taskId, String unit, String reason, @Nullable String by, Instant at)
            implements
                TaskEvent {}
}
