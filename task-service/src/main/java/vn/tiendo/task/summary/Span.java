package vn.tiendo.task.summary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.HistoryEntry.Step;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskStatus;
import vn.tiendo.task.schedule.PlanPeriod;

/**
 * The days that are summed up, both included, seen from a day.
 *
 * @param today what is open and due before it is overdue
 */
record Span(LocalDate first, LocalDate last, LocalDate today) {

    static Span of(PlanPeriod period, LocalDate today) {
        return new Span(period.first(), period.last(), today);
    }

    boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    boolean holds(Instant at) {
        return holds(LocalDate.ofInstant(at, Task.ZONE));
    }

    /** What a task adds to the counts of who answers for it. */
    Counts of(Task task) {
        boolean due = holds(task.due()) && task.status() != TaskStatus.CANCELLED;
        boolean done = due && task.status() == TaskStatus.COMPLETED;
        boolean overdue = due && TaskStatus.OPEN.contains(task.status()) && isPast(task.due());
        int returned = (int) task.dossier().history().stream()
                .filter(entry -> entry.step() == Step.RESULT_RETURNED && holds(entry.at())).count();
        return new Counts(one(due), one(done), one(done && task.late()), returned, one(overdue), 0);
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(today);
    }

    private static int one(boolean counted) {
        return counted ? 1 : 0;
    }
}
