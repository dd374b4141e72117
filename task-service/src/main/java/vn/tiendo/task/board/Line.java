package vn.tiendo.task.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Gap;
import vn.tiendo.task.LeadFinding;
import vn.tiendo.task.TaskStatus;

/**
 * A task as lists need it; what the members mean stands at {@link vn.tiendo.task.Task}.
 *
 * @param version of the task that the line was written from; of two lines of one task the higher one counts
 * @param content as in the plan, cut behind a word where it is longer than a line is
 * @param leads who answers for it, as the plan writes it
 * @param office id of the office in the unit that answers for it, null where none was named
 * @param officer user name of the officer who does, null where none was named
 * @param occurrence which of several results it is, null where it is the only one
 * @param gaps what is not clear about it, in the order of the five
 * @param parent id of the task it was fanned out from, null for all others
 * @param finding why its lead is nobody who could do it, null where nothing is wrong
 * @param closed day in Vietnam on which it was completed or cancelled, null before
 */
public record Line(String id, long version, String unit, String planId, @Nullable String number,
        @Nullable String field, String content, List<String> leads, @Nullable String office, @Nullable String officer,
        @Nullable LocalDate due,
        @Nullable String occurrence, TaskStatus status, int progress, boolean late, boolean overdue,
        @Nullable Instant overdueSince, List<Gap> gaps, @Nullable String parent,
        @Nullable LeadFinding finding, @Nullable LocalDate closed) {

    /** Whether a result is still owed. */
    public boolean owesResult() {
        return TaskStatus.OPEN.contains(status);
    }

    /** Which office answers for it: its id, else as the plan writes it; null where neither is known. */
    @Nullable
    String answering() {
        return office != null || leads.isEmpty() ? office : String.join("; ", leads);
    }

    /** The due day where it has not been said yet that it passed; null where there is nothing to be said. */
    @Nullable
    LocalDate unnoticedDue() {
        return owesResult() && overdueSince == null ? due : null;
    }
}
