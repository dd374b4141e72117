package vn.tiendo.task.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.task.TaskStatus;

/** The board of a unit as people see it: a column for each status, in the order of a task's life. */
public final class Columns {

    private static final int LONGEST = 200;
    private static final Comparator<Line> BY_DUE = Comparator
            .comparing(Line::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).thenComparing(Line::id);
    private static final Comparator<Line> BY_CLOSING = Comparator
            .comparing(Line::closed, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed()
            .thenComparing(Line::id);

    private Columns() {}

    /**
     * The tasks in one status.
     *
     * @param count of all of them
     * @param overdue how many of them owe a result whose day has passed
     * @param items the most urgent two hundred, by due day; of closed ones those closed last
     */
    public record Column(TaskStatus status, int count, int overdue, List<Line> items) {}

    /**
     * All columns, the empty ones too.
     *
     * @param lines what is not closed, and what was closed lately
     */
    public static List<Column> of(Collection<Line> lines) {
        return EnumSet.allOf(TaskStatus.class).stream().map(status -> column(status,
                lines.stream().filter(line -> line.status() == status).toList())).toList();
    }

    private static Column column(TaskStatus status, List<Line> lines) {
        boolean closed = lines.stream().anyMatch(line -> line.closed() != null);
        Stream<Line> first = lines.stream().sorted(closed ? BY_CLOSING : BY_DUE).limit(LONGEST);
        return new Column(status, lines.size(), (int) lines.stream().filter(Line::overdue).count(), first.toList());
    }

    static Comparator<Line> byDue() {
        return BY_DUE;
    }
}
