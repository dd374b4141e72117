package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Markdown tables: cells between bars, lines of a cell between {@code <br>}. */
final class PipeGrid {

    private static final Pattern RULE = Pattern.compile("[|:\\-\\s+=]+");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private PipeGrid() {}

    static boolean isRow(Line line) {
        var raw = line.raw().strip();
        int bars = raw.length() - raw.replace("|", "").length();
        return bars >= 3 || (raw.startsWith("|") && bars >= 2);
    }

    static @Nullable Grid at(List<Line> lines, int from) {
        var columns = new ArrayList<Column>();
        cells(lines.get(from)).forEach(cell -> columns.add(Column.under(Folding.fold(String.join(" ", cell)))));
        if (!Grid.isTaskHead(columns)) {
            return null;
        }
        var rows = new ArrayList<GridRow>();
        int at = from + 1;
        for (; at < lines.size() && (isRow(lines.get(at)) || goesOnAfter(lines, at)); at++) {
            var line = lines.get(at);
            if (isRow(line) && !RULE.matcher(head(line)).matches()) {
                var row = new GridRow(line.number(), line.number(), cells(line));
                if (!row.isEmpty() && !isHead(row)) {
                    rows.add(row);
                }
            }
        }
        return new Grid(columns, rows, at);
    }

    /** A page break may leave blank lines or a page number between two parts of a table. */
    private static boolean goesOnAfter(List<Line> lines, int at) {
        for (int ahead = at; ahead < lines.size() && ahead < at + 6; ahead++) {
            if (isRow(lines.get(ahead))) {
                return true;
            }
            if (!lines.get(ahead).isBlank() && !lines.get(ahead).text().matches("\\d{1,3}")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHead(GridRow row) {
        return Column.under(Folding.fold(row.text(0))) == Column.NUMBER && Column.isHeadWords(Folding.fold(row.all()));
    }

    private static String head(Line line) {
        return line.raw().length() > 500 ? "" : line.raw().strip();
    }

    private static List<List<String>> cells(Line line) {
        var raw = line.raw().strip();
        raw = raw.startsWith("|") ? raw.substring(1) : raw;
        raw = raw.endsWith("|") ? raw.substring(0, raw.length() - 1) : raw;
        var cells = new ArrayList<List<String>>();
        for (var cell : BAR.split(raw, -1)) {
            var written = new ArrayList<String>();
            for (var part : BREAK.split(cell, -1)) {
                var text = Markdown.strip(part.strip()).strip().replaceAll("\\s+", " ");
                if (!text.isEmpty()) {
                    written.add(text);
                }
            }
            cells.add(written);
        }
        return cells;
    }
}
