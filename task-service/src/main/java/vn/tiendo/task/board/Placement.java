package vn.tiendo.task.board;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.HistoryEntry.Step;
import vn.tiendo.task.Task;

/**
 * Where the line of a task belongs, and where one of an older version may still stand.
 *
 * @param board of the unit that answers for it; once it is closed, that of the unit and the year it was closed in
 * @param left boards it was on before
 */
record Placement(BoardId board, Line line, Set<BoardId> left) {

    private static final int LONGEST_CONTENT = 140;
    private static final Set<Step> CLOSING = Set.of(Step.COMPLETED, Step.CANCELLED);

    /**
     * The place of a task.
     *
     * @param visited boards it is known to have been on, besides those its history tells of
     */
    static Placement of(Stored<Task> stored, Set<BoardId> visited) {
        var task = stored.state();
        var closed = closed(task);
        var open = BoardId.of(task.unit());
        var board = closed == null ? open : open.closedIn(closed.getYear());
        var left = Stream.of(formerUnits(task).map(BoardId::of), visited.stream(), Stream.of(open))
                .flatMap(boards -> boards).filter(former -> !former.equals(board)).collect(toSet());
        return new Placement(board, line(stored, closed), left);
    }

    private static Line line(Stored<Task> stored, @Nullable LocalDate closed) {
        var task = stored.state();
        var plan = task.wording();
        return new Line(task.id(), stored.version(), task.unit(), task.planId(), plan.number(), plan.field(),
                shortened(plan.content()), plan.leads(), task.lead().office(), task.lead().officer(), task.due(),
                task.timing().occurrence(),
                task.status(),
                task.progress(), task.late(), task.overdue(), task.overdueSince(),
                task.gaps().stream().sorted().toList(), task.parent(), task.finding(), closed);
    }

    private static @Nullable LocalDate closed(Task task) {
        return task.dossier().history().reversed().stream().filter(entry -> CLOSING.contains(entry.step())).findFirst()
                .map(entry -> LocalDate.ofInstant(entry.at(), Task.ZONE)).orElse(null);
    }

    private static Stream<String> formerUnits(Task task) {
        return task.dossier().history().stream().filter(entry -> entry.step() == Step.HANDED_OVER)
                .map(HistoryEntry::reason).filter(Objects::nonNull);
    }

    private static String shortened(String content) {
        var plain = content.strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST_CONTENT) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST_CONTENT - 1);
        return plain.substring(0, space > 0 ? space : LONGEST_CONTENT - 1) + "…";
    }
}
