package vn.tiendo.task.overdue;

import java.time.Clock;
import java.time.LocalDate;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.store.Tasks;

/**
 * Has every task whose due day has passed say so, once: also those whose day passed while no instance was up, and also
 * with several instances sweeping at once, since a task is only changed at the version that was read.
 */
final class OverdueSweep {

    private static final int PAGE = 200;

    private final Tasks tasks;
    private final Clock clock;

    OverdueSweep(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * One sweep; what somebody else changes meanwhile is left to the next.
     *
     * @return how many tasks became overdue in it
     */
    int sweep() {
        int total = 0;
        int noticed;
        do {
            noticed = sweepPage();
            total += noticed;
        } while (noticed > 0);
        return total;
    }

    private int sweepPage() {
        var command = new NoticeDueDayPassed(clock.instant());
        var today = LocalDate.ofInstant(command.at(), Task.ZONE);
        return (int) tasks.unnoticed(today, PAGE).stream().filter(task -> tasks.notice(task, command)).count();
    }
}
