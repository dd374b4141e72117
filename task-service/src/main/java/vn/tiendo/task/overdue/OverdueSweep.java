package vn.tiendo.task.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.platform.work.SideBySide;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.store.Tasks;

/**
 * Has every task whose due day has passed say so, once: also those whose day passed while no instance was up, and also
 * with several instances sweeping at once, since a task is only changed at the version that was read. The boards say where
 * to look; what is so, the task says.
 */
final class OverdueSweep {

    private static final int AT_ONCE = 200;

    private final Tasks tasks;
    private final Boards boards;
    private final Clock clock;

    OverdueSweep(Tasks tasks, Boards boards, Clock clock) {
        this.tasks = tasks;
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * One sweep; what somebody else changes meanwhile is left to the next.
     *
     * @return how many tasks became overdue in it
     */
    int sweep() {
        var command = new NoticeDueDayPassed(clock.instant());
        var today = LocalDate.ofInstant(command.at(), Task.ZONE);
        var units = new ArrayList<>(boards.unitsDueBefore(today));
        // Instances that sweep at once seldom meet when each takes the units in an order of its own.
        Collections.shuffle(units);
        var noticed = new AtomicInteger();
        SideBySide.run(units.stream().map(unit -> sweep(unit, today, command, noticed)).toList());
        return noticed.get();
    }

    private Runnable sweep(String unit, LocalDate today, NoticeDueDayPassed command, AtomicInteger noticed) {
        return () -> {
            var passed = boards.unnoticedBefore(unit, today).stream().map(Line::id).toList();
            for (int from = 0; from < passed.size(); from += AT_ONCE) {
                noticed.addAndGet(notice(passed.subList(from, Math.min(passed.size(), from + AT_ONCE)), command));
            }
        };
    }

    private int notice(List<String> ids, NoticeDueDayPassed command) {
        var noticed = (int) tasks.findAll(ids).stream().filter(task -> tasks.notice(task, command)).count();
        boards.refresh(ids);
        return noticed;
    }
}
