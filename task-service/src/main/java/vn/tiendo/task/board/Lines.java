package vn.tiendo.task.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.work.SideBySide;
import vn.tiendo.task.Task;

/** Writes what tasks look like onto the boards they belong to, and beside their parents where they were fanned out. */
final class Lines {

    private final SheetWriter<Line> boards;
    private final SheetWriter<Child> fanOuts;

    Lines(SheetWriter<Line> boards, SheetWriter<Child> fanOuts) {
        this.boards = boards;
        this.fanOuts = fanOuts;
    }

    /** Puts the tasks where they belong and takes them from where they were before; returns whether anything was put. */
    boolean put(List<Placement> placements, Collection<Stored<Task>> tasks) {
        noteYears(placements);
        boolean changed = boards.put(byBoard(placements));
        changed |= fanOuts.put(byShard(tasks));
        SideBySide.run(removals(placements));
        return changed;
    }

    private static Map<String, Map<String, Child>> byShard(Collection<Stored<Task>> tasks) {
        var shards = new HashMap<String, Map<String, Child>>();
        tasks.forEach(task -> {
            var parent = task.state().parent();
            if (parent != null) {
                shards.computeIfAbsent(FanOutShard.of(parent, task.id()), _ -> new HashMap<>())
                        .put(task.id(), Child.of(task));
            }
        });
        return shards;
    }

    private void noteYears(List<Placement> placements) {
        placements.stream().map(Placement::board).filter(board -> board.year() != null).distinct()
                .forEach(board -> boards.noteYear(board.unit(), Objects.requireNonNull(board.year())));
    }

    private static Map<String, Map<String, Line>> byBoard(List<Placement> placements) {
        var boards = new HashMap<String, Map<String, Line>>();
        placements.forEach(placement -> boards.computeIfAbsent(placement.board().toString(), _ -> new HashMap<>())
                .put(placement.line().id(), placement.line()));
        return boards;
    }

    private List<Runnable> removals(List<Placement> placements) {
        var left = new HashMap<String, Map<String, Long>>();
        placements.forEach(placement -> placement.left()
                .forEach(board -> left.computeIfAbsent(board.toString(), _ -> new HashMap<>())
                        .put(placement.line().id(), placement.line().version())));
        var removals = new ArrayList<Runnable>();
        left.forEach((board, versions) -> removals.add(() -> boards.remove(board, versions)));
        return removals;
    }
}
