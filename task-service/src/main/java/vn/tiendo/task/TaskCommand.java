package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;

/** What can be asked of a task. Times and user names arrive inside the command. */
public sealed interface TaskCommand {

    /** The unit takes the task on. */
    record AcceptTask(String by, Instant at) implements TaskCommand {}

    /**
     * The unit says how far it is.
     *
     * @param percent 0 to 100
     */
    record ReportProgress(int percent, String note, String by, Instant at) implements TaskCommand {}

    /**
     * The unit hands in its result.
     *
     * @param evidence proofs of it, in words; at least one
     */
    record SubmitResult(List<String> evidence, String by, Instant at) implements TaskCommand {}

    /** The result is as it should be. */
    record ConfirmResult(String by, Instant at) implements TaskCommand {}

    /** The result is sent back for more work. */
    record ReturnResult(String reason, String by, Instant at) implements TaskCommand {}

    /** The clock passed the due day, perhaps. */
    record NoticeDueDayPassed(Instant at) implements TaskCommand {}

    /**
     * The plan was amended.
     *
     * @param planned what it says of the task now
     * @param period what it covers now
     * @param due last day for the result as it sets it, null while the task waits for an event
     * @param expected false where the time it sets now has no such occurrence
     * @param reason why it was amended
     */
    record ReplanTask(PlannedTask planned, String period, @Nullable LocalDate due, boolean expected, String reason,
            Instant at)
            implements
                TaskCommand {}

    /**
     * A person sets the due day.
     *
     * @param due last day for the result; null is rejected
     */
    record RescheduleTask(@Nullable LocalDate due, String reason, String by, Instant at) implements TaskCommand {}

    /**
     * The plan is another unit's now.
     *
     * @param unit code of that unit
     */
    record HandTaskOver(String unit, Instant at) implements TaskCommand {}

    /** The plan ended, or has the task no more. */
    record CancelTask(String reason, Instant at) implements TaskCommand {}
}
