package vn.tiendo.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a task.
 *
 * @param by user name, null where no person did it
 * @param reason why it was returned or cancelled, null otherwise
 */
public record HistoryEntry(Step step, @Nullable String by, Instant at, @Nullable String reason) {

    /** What happened. */
    public enum Step {
        ASSIGNED,
        ACCEPTED,
        PROGRESS_REPORTED,
        RESULT_SUBMITTED,
        RESULT_RETURNED,
        COMPLETED,
        BECAME_OVERDUE,
        REPLANNED,
        RESCHEDULED,
        HANDED_OVER,
        CANCELLED
    }
}
