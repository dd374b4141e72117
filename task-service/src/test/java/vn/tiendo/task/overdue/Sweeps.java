package vn.tiendo.task.overdue;

import java.time.Clock;
import java.time.Instant;
import vn.tiendo.task.Task;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.store.Tasks;

/** Sweeps at moments of a test's own. */
public final class Sweeps {

    private Sweeps() {}

    /** What an instance finds that sweeps at that moment. */
    public static int sweep(Tasks tasks, Boards boards, Instant at) {
        return new OverdueSweep(tasks, boards, Clock.fixed(at, Task.ZONE)).sweep();
    }
}
