package vn.tiendo.task.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.board.SheetReader.Head;

/**
 * All tasks as short lines, unit by unit. A task that is just leaving one board for another may stand on both for a moment:
 * of its lines the newest is taken.
 */
public final class Boards {

    private final SheetReader<Line> sheets;
    private final Refresher refresher;

    Boards(SheetReader<Line> sheets, Refresher refresher) {
        this.sheets = sheets;
        this.refresher = refresher;
    }

    /**
     * The wanted tasks, in no order.
     *
     * @param units codes of the units that answer for them; null for all there are
     */
    public Collection<Line> find(@Nullable Collection<String> units, LineFilter filter) {
        var found = new HashMap<String, Line>();
        read(units, filter, line -> found.merge(line.id(), line, Boards::newer));
        return found.values();
    }

    /**
     * The first of the wanted tasks in the order of their ids.
     *
     * @param units codes of the units that answer for them; null for all there are
     * @param after id of the last task seen, null at the beginning
     */
    public List<Line> page(@Nullable Collection<String> units, LineFilter filter, @Nullable String after, int limit) {
        var page = new TreeMap<String, Line>();
        read(units, filter, line -> {
            if (after == null || line.id().compareTo(after) > 0) {
                page.merge(line.id(), line, Boards::newer);
                if (page.size() > limit) {
                    page.pollLastEntry();
                }
            }
        });
        return List.copyOf(page.values());
    }

    /**
     * Hands over the tasks that are not closed, unit by unit, in no order.
     *
     * @param wanted by unit code and the revision of its board, which is another one after every change
     */
    public void eachUnit(BiPredicate<String, String> wanted, UnitReader reader) {
        var heads = heads(null, false).stream().filter(head -> wanted.test(head.id(), head.revision())).toList();
        sheets.read(heads, sheet -> reader.read(sheet.id(), sheet.revision(), sheet.lines().values()));
    }

    /** Tasks of a unit that are not closed, in no order. */
    public Collection<Line> open(String unit) {
        return lines(BoardId.of(unit));
    }

    /** Tasks of a unit that are not closed or that it closed in that year, in no order. */
    public Collection<Line> openOrClosedIn(String unit, int year) {
        var board = BoardId.of(unit);
        var found = new HashMap<String, Line>();
        Stream.of(board, board.closedIn(year)).map(this::lines)
                .forEach(lines -> lines.forEach(line -> found.merge(line.id(), line, Boards::newer)));
        return found.values();
    }

    private Collection<Line> lines(BoardId board) {
        var found = new ArrayList<Line>();
        sheets.read(sheets.heads(List.of(board.toString())), sheet -> found.addAll(sheet.lines().values()));
        return found;
    }

    /** Units with a task that owes a result since before that day and has not said so. */
    public List<String> unitsDueBefore(LocalDate day) {
        return sheets.dueBefore(day);
    }

    /** A unit's tasks that owe a result since before that day and have not said so, in no order. */
    public List<Line> unnoticedBefore(String unit, LocalDate day) {
        return open(unit).stream().filter(line -> {
            var due = line.unnoticedDue();
            return due != null && due.isBefore(day);
        }).toList();
    }

    /** Brings the lines of those tasks up to date, and returns once they are. */
    public void refresh(Collection<String> ids) {
        refresher.refresh(ids);
    }

    private void read(@Nullable Collection<String> units, LineFilter filter, Consumer<Line> reader) {
        sheets.read(heads(units, filter.includesClosed()),
                sheet -> sheet.lines().values().stream().filter(filter::matches).forEach(reader));
    }

    private List<Head> heads(@Nullable Collection<String> units, boolean closedToo) {
        if (units == null) {
            return sheets.allHeads().stream().filter(head -> closedToo || BoardId.parse(head.id()).year() == null)
                    .toList();
        }
        var open = sheets.heads(units);
        var years = closedToo ? open.stream().flatMap(Boards::closedIn).toList() : List.<String>of();
        return years.isEmpty() ? open : Stream.concat(open.stream(), sheets.heads(years).stream()).toList();
    }

    private static Stream<String> closedIn(Head head) {
        return head.years().stream().map(year -> BoardId.of(head.id()).closedIn(year).toString());
    }

    private static Line newer(Line one, Line other) {
        return one.version() >= other.version() ? one : other;
    }
}
