package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.platform.calendar.WorkingDays;

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
     * @param evidence proofs of it, at least one for each product or for the result as a whole
     */
    record SubmitResult(List<Proof> evidence, String by, Instant at) implements TaskCommand {}

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
     * @param responsibility who answers for it by those words
     * @param period what it covers now
     * @param due last day for the result as it sets it, null while the task waits for an event
     * @param expected false where the time it sets now has no such occurrence
     * @param reason why it was amended
     */
    record ReplanTask(PlannedTask planned, Responsibility responsibility, String period, @Nullable LocalDate due,
            boolean expected, String reason, Instant at) implements TaskCommand {}

    /**
     * The task that this is a part of was planned otherwise.
     *
     * @param planned what is asked of the whole now
     * @param due last day for the result of the whole
     */
    record FollowWhole(PlannedTask planned, String period, @Nullable LocalDate due, Instant at)
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

    /**
     * The unit asks for more time.
     *
     * @param due last day for the result as it asks for it; null is rejected
     */
    record RequestExtension(@Nullable LocalDate due, String reason, String by, Instant at) implements TaskCommand {}

    /**
     * Somebody above, or the unit's leader, gives more time.
     *
     * @param due last day for the result, null for the one that was asked for
     */
    record GrantExtension(@Nullable LocalDate due, String by, Instant at) implements TaskCommand {}

    /** The due day stays. */
    record RefuseExtension(String reason, String by, Instant at) implements TaskCommand {}

    /**
     * What the task waits for has happened.
     *
     * @param occurredOn the day it did; null is rejected
     * @param due last day for the result, null where the words of the plan tell it
     * @param workingDays over which the words count
     */
    record RecordAwaitedEvent(@Nullable LocalDate occurredOn, @Nullable LocalDate due, String note,
            WorkingDays workingDays, String by, Instant at) implements TaskCommand {}

    /**
     * Another office, officer or unit is to answer for it, or others are to help.
     *
     * @param unit code of the unit that answers for it then
     * @param coordinators those who help then
     * @param reason needed where somebody was responsible before
     */
    record ReassignTask(String unit, Lead lead, List<Coordinator> coordinators, String reason, String by, Instant at)
            implements
                TaskCommand {}

    /**
     * Units below are to do it, each its own part.
     *
     * @param units codes of those units
     * @param leads the office that answers for it in each of them, as written; empty where that is theirs to say
     * @param due last day for their results, null for that of the task itself
     */
    record FanTaskOut(List<String> units, List<String> leads, @Nullable LocalDate due, String by, Instant at)
            implements
                TaskCommand {}

    /**
     * Somebody looked whether its lead is somebody who could do it.
     *
     * @param finding why he is not, null where nothing is wrong
     */
    record ExamineLead(@Nullable LeadFinding finding, Instant at) implements TaskCommand {}

    /**
     * It is not to be done any more: its plan ended or has it no more, or somebody who may says so.
     *
     * @param by null where no person did
     */
    record CancelTask(String reason, @Nullable String by, Instant at) implements TaskCommand {

        /** Because its plan ended or has it no more. */
        public CancelTask(String reason, Instant at) {
            this(reason, null, at);
        }
    }
}
