package vn.tiendo.task.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskStatus;

/**
 * Which tasks are wanted; a null takes all.
 *
 * @param plan id of their plan
 * @param dueFrom first due day wanted; tasks without one are left out
 * @param dueTo last due day wanted; tasks without one are left out
 * @param field as the plan writes it
 * @param office id of the office that answers for them
 * @param officer user name of the officer who does
 */
public record LineFilter(@Nullable String plan, @Nullable TaskStatus status, @Nullable Boolean overdue,
        @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo, @Nullable String field,
        @Nullable String office, @Nullable String officer) {

    /** Takes all tasks. */
    public static final LineFilter ALL = new LineFilter(null, null, null, null, null, null, null, null);

    /** Takes the overdue ones. */
    public static final LineFilter OVERDUE = new LineFilter(null, null, true, null, null, null, null, null);

    public boolean matches(Line line) {
        return is(plan, line.planId()) && is(status, line.status()) && is(overdue, line.overdue())
                && is(field, line.field()) && is(office, line.office())
                && is(officer, line.officer()) && isDueInTime(line.due());
    }

    private static boolean is(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private boolean isDueInTime(@Nullable LocalDate due) {
        boolean early = dueFrom != null && (due == null || due.isBefore(dueFrom));
        boolean late = dueTo != null && (due == null || due.isAfter(dueTo));
        return !early && !late;
    }

    /** Whether closed tasks can be among those wanted. */
    boolean includesClosed() {
        boolean notClosed = status != null && (TaskStatus.OPEN.contains(status) || status == TaskStatus.SUBMITTED);
        return !notClosed && !Boolean.TRUE.equals(overdue);
    }
}
