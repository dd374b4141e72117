package vn.tiendo.task.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskStatus;

/**
 * A task as lists need it; what the members mean stands at {@link vn.tiendo.task.Task}.
 *
 * @param version of the task that the line was written from; of two lines of one task the higher one counts
 * @param content as in the plan, cut behind a word where it is longer than a line is
 * @param leads who answers for it, as the plan writes it
 * @param occurrence which of several results it is, null where it is the only one
 * @param closed day in Vietnam on which it was completed or cancelled, null before
 */
public record Line(String id, long version, String unit, String planId, @Nullable String number,
        @Nullable String field, String content, List<String> leads, @Nullable LocalDate due,
        @Nullable String occurrence, TaskStatus status, int progress, boolean late, boolean overdue,
        @Nullable Instant overdueSince, @Nullable LocalDate closed) {

    /** Whether a result is still owed. */
    public boolean isOpen() {
        return TaskStatus.OPEN.contains(status);
    }

    /** The due day where it has not been said yet that it passed; null where there is nothing to be said. */
    @Nullable
    LocalDate unnoticedDue() {
        return isOpen() && overdueSince == null ? due : null;
    }
}
