package vn.tiendo.task.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has to do in a week.
 *
 * @param week for example {@code 2026-W48}
 * @param overdue what he owes since before today, whichever week is asked for
 * @param due what falls due in that week and is not overdue
 */
public record MyWeek(String week, LocalDate first, LocalDate last, List<Line> overdue, List<Line> due) {

    /**
     * His week.
     *
     * @param lines tasks that are his
     */
    public static MyWeek of(Week week, Collection<Line> lines, LocalDate today) {
        var owed = lines.stream().filter(Line::owesResult).sorted(Columns.byDue()).toList();
        return new MyWeek(week.toString(), week.first(), week.last(),
                owed.stream().filter(line -> isOverdue(line, today)).toList(),
                owed.stream().filter(line -> !isOverdue(line, today) && isDueIn(week, line.due())).toList());
    }

    private static boolean isDueIn(Week week, @Nullable LocalDate due) {
        return due != null && week.contains(due);
    }

    private static boolean isOverdue(Line line, LocalDate today) {
        var due = line.due();
        return line.overdue() || (due != null && due.isBefore(today));
    }
}
