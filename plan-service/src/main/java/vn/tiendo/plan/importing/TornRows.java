package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together rows that a page's end has torn: the rest stands first on the new page, without a number. */
final class TornRows {

    private static final Pattern BULLET = Pattern.compile("^[-–+•*].*");

    private TornRows() {}

    static List<GridRow> mended(Grid grid) {
        var rows = new ArrayList<GridRow>();
        for (var row : grid.rows()) {
            if (!rows.isEmpty() && row.goesOn() && isRest(row, rows.getLast(), grid)) {
                rows.add(joined(rows.removeLast(), row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isRest(GridRow row, GridRow above, Grid grid) {
        int content = grid.at(Column.CONTENT);
        boolean numbered = !row.lines(grid.at(Column.NUMBER)).isEmpty();
        boolean open = !Wrapping.isFinished(above.text(content));
        boolean gaps = row.cells().stream().filter(List::isEmpty).count() > 1;
        return !numbered && !above.lines(grid.at(Column.NUMBER)).isEmpty()
                && (open || gaps || row.lines(content).isEmpty() || Wrapping.startsSmall(row.text(content)));
    }

    private static GridRow joined(GridRow above, GridRow rest) {
        var cells = new ArrayList<List<String>>();
        for (int at = 0; at < Math.max(above.cells().size(), rest.cells().size()); at++) {
            cells.add(joined(above.lines(at), rest.held().contains(at) ? List.of() : rest.lines(at)));
        }
        return new GridRow(above.firstLine(), rest.lastLine(), cells, above.goesOn(), above.held());
    }

    private static List<String> joined(List<String> above, List<String> rest) {
        var lines = new ArrayList<>(above);
        for (int at = 0; at < rest.size(); at++) {
            boolean goesOn = at == 0 && !lines.isEmpty() && !BULLET.matcher(rest.getFirst()).matches()
                    && !lines.getLast().endsWith(";");
            if (goesOn) {
                var whole = new StringBuilder(lines.removeLast());
                Wrapping.append(whole, rest.getFirst());
                lines.add(whole.toString());
            } else {
                lines.add(rest.get(at));
            }
        }
        return lines;
    }
}
