package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.Document;

/** Reads a table whose cells the file itself tells. Its head may take up two rows, one cell over others. */
final class ToldGrid {

    private static final int LONGEST_HEAD = 3;

    private ToldGrid() {}

    /** Null where no head of a task table stands on top. */
    static @Nullable Grid of(Document.Table table) {
        var rows = table.rows().stream().map(ToldGrid::row).toList();
        for (int from = 0; from < Math.min(LONGEST_HEAD, rows.size()); from++) {
            for (int to = from + 1; to <= Math.min(from + 2, rows.size()); to++) {
                var columns = columns(rows.subList(from, to));
                boolean wordsOnly = rows.subList(from, to).stream()
                        .allMatch(row -> Column.isHeadWords(Folding.fold(row.all())));
                if (Grid.isTaskHead(columns) && (wordsOnly || to == from + 1) && !followsHeadRow(rows, to)) {
                    return new Grid(columns, rows.subList(skipCount(rows, to), rows.size()), table.lastLine());
                }
            }
        }
        return null;
    }

    /** True where the next row is still words of a head under cells merged over both. */
    private static boolean followsHeadRow(List<GridRow> rows, int next) {
        return next < rows.size() && !rows.get(next).held().isEmpty()
                && Column.isHeadWords(Folding.fold(rows.get(next).all()));
    }

    /** Some heads number their columns: (1), (2), (3). */
    private static int skipCount(List<GridRow> rows, int from) {
        boolean counted = from < rows.size() && rows.get(from).all().matches("[(]?1[)]?( [(]?\\d[)]?){2,}.{0,20}");
        return counted ? from + 1 : from;
    }

    private static List<Column> columns(List<GridRow> head) {
        int width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int at = 0; at < width; at++) {
            var name = new StringBuilder();
            for (var row : head) {
                if (!row.held().contains(at)) {
                    name.append(' ').append(row.text(at));
                }
            }
            columns.add(name.isEmpty() ? Column.NOTE : Column.under(Folding.fold(name.toString().strip())));
        }
        return columns;
    }

    private static GridRow row(Document.Row row) {
        var cells = new ArrayList<List<String>>();
        Set<Integer> held = new HashSet<>();
        for (var cell : row.cells()) {
            if (cell.held()) {
                held.add(cells.size());
            }
            cells.add(cell.paragraphs().stream().map(ToldGrid::clean).filter(text -> !text.isEmpty()).toList());
        }
        return new GridRow(row.firstLine(), row.lastLine(), cells, row.goesOn(), held);
    }

    private static String clean(String text) {
        return Markdown.strip(Line.clean(text)).strip().replaceAll("\\s+", " ");
    }
}
