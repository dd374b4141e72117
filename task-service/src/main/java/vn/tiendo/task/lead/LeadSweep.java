package vn.tiendo.task.lead;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.tiendo.task.Lead;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.ExamineLead;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.store.Tasks;

/**
 * Has every open task whose lead is nobody who could do it say so, once, and again when that is settled. Also with several
 * instances at once: a task is only changed at the version that was read, and says nothing twice.
 */
final class LeadSweep {

    private final Tasks tasks;
    private final Boards boards;
    private final LeadExaminer examiner;
    private final Clock clock;

    LeadSweep(Tasks tasks, Boards boards, LeadExaminer examiner, Clock clock) {
        this.tasks = tasks;
        this.boards = boards;
        this.examiner = examiner;
        this.clock = clock;
    }

    /** One sweep over all units; what somebody else changes meanwhile is left to the next. */
    void sweep() {
        if (!examiner.knowsEnough()) {
            return;
        }
        boards.eachUnit((_, _) -> true, (unit, _, lines) -> sweep(unit, lines, clock.instant()));
    }

    private void sweep(String unit, Collection<Line> lines, Instant now) {
        var today = LocalDate.ofInstant(now, Task.ZONE);
        for (var line : lines) {
            var finding = examiner.examine(unit, new Lead(line.office(), line.officer()), today);
            if (finding != line.finding()) {
                var ids = List.of(line.id());
                tasks.findAll(ids).forEach(task -> tasks.notice(task, new ExamineLead(finding, now)));
                boards.refresh(ids);
            }
        }
    }
}
