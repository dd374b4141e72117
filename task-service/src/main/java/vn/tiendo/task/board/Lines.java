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

/** Writes what tasks look like onto the boards they belong to. */
final class Lines {

    private final SheetWriter<Line> boards;

    Lines(SheetWriter<Line> boards) {
        this.boards = boards;
    }

    /** Puts the tasks where they belong and takes them from where they were before; returns whether anything was put. */
    boolean put(Collection<Stored<Task>> tasks) {
        var placements = tasks.stream().map(Placement::of).toList();
        noteYears(placements);
        boolean changed = boards.put(byBoard(placements));
        SideBySide.run(removals(placements));
        return changed;
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
