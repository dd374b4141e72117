package vn.tiendo.plan.importing;

import java.util.List;
import java.util.Set;

/**
 * A row of a table whose cells are known, each with its lines.
 *
 * @param goesOn true where the row stands first on a new page and may be the rest of the row above
 * @param held columns whose cell is merged with the one above and only repeats it
 */
record GridRow(int firstLine, int lastLine, List<List<String>> cells, boolean goesOn, Set<Integer> held) {

    GridRow(int firstLine, int lastLine, List<List<String>> cells) {
        this(firstLine, lastLine, cells, false, Set.of());
    }

    List<String> lines(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : List.of();
    }

    String text(int column) {
        var joined = new StringBuilder();
        lines(column).forEach(line -> Wrapping.append(joined, line));
        return joined.toString();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    /** What the row says itself, without what it repeats. */
    String all() {
        var joined = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            if (!held.contains(at)) {
                cells.get(at).forEach(line -> Wrapping.append(joined, line));
            }
        }
        return joined.toString();
    }
}
