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
     * A task of a published plan waits for its lead.
     *
     * @param due last day for the result, null while the task waits for an event
     */
    record TaskAssigned(String taskId, String unit, String planId, String content, List<String> leads,
            @Nullable LocalDate due, Instant at) implements TaskEvent {}

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
     * @param late true where this was after the due day; stays so for ever
     */
    record ResultSubmitted(String taskId, String unit, List<String> evidence, boolean late, String by, Instant at)
            implements
                TaskEvent {}

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
     */
    record TaskReplanned(String taskId, String unit, String planId, PlannedTask planned, String period,
            @Nullable LocalDate due, Instant at) implements TaskEvent {}

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

    /** The task ended without a result, because its plan ended or was amended. */
    record TaskCancelled(String taskId, String unit, String reason, Instant at) implements TaskEvent {}
}
