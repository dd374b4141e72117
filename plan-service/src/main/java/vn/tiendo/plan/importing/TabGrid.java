package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables written with tabs: a row on a line, or a cell on a line each begun with a tab. In the latter rows are told
 * apart by the number of columns and by the numbers that count on.
 */
final class TabGrid {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(\\.\\d{1,2})?[.)]?");
    private static final Pattern ROMAN = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)]?(\\s+\\p{Lu}.*)?");
    private static final Pattern END = Pattern.compile(
            "^(noi nhan|tm\\.|kt\\.|chu tich|uy ban nhan dan|tren day la|[ivx]+[.)] .*(to chuc thuc hien|kinh phi|che do).*).*");

    private final List<Line> lines;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private int firstLine;
    private int lastLine;
    private int lastNumber;

    private TabGrid(List<Line> lines) {
        this.lines = lines;
    }

    static @Nullable Grid at(List<Line> lines, int from) {
        var raw = lines.get(from).raw();
        if (raw.indexOf('\t') < 0) {
            return null;
        }
        var grid = new TabGrid(lines);
        return raw.strip().indexOf('\t') >= 0 ? grid.rowsByLine(from) : grid.cellsByLine(from);
    }

    private @Nullable Grid rowsByLine(int from) {
        for (var head : split(lines.get(from).raw())) {
            columns.add(Column.under(Folding.fold(head)));
        }
        if (!Grid.isTaskHead(columns)) {
            return null;
        }
        int at = from + 1;
        int blanks = 0;
        for (; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean row = line.raw().indexOf('\t') >= 0;
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (line.isBlank() && !row) {
                continue;
            }
            if (!row && (blanks > 0 || END.matcher(line.folded()).matches() || !goesOn(line, at))) {
                if (isFieldLine(line)) {
                    close();
                    cells.add(new ArrayList<>(List.of(line.text())));
                    mark(line);
                    continue;
                }
                break;
            }
            if (row) {
                close();
                split(line.raw()).forEach(
                        cell -> cells.add(cell.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(cell))));
            } else {
                cells.getLast().add(line.text());
            }
            mark(line);
        }
        close();
        return new Grid(columns, rows, at);
    }

    private boolean goesOn(Line line, int at) {
        return !cells.isEmpty() && !lines.get(at - 1).isBlank() && !isFieldLine(line)
                && !Wrapping.isUpperCase(line.text());
    }

    private static boolean isFieldLine(Line line) {
        return ROMAN.matcher(line.text()).matches() && !END.matcher(line.folded()).matches();
    }

    private @Nullable Grid cellsByLine(int from) {
        int at = from;
        var heads = new ArrayList<StringBuilder>();
        for (; at < lines.size() && heads.size() < 12; at++) {
            var line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            if (!Column.isHeadWords(line.folded())) {
                break;
            }
            if (line.raw().startsWith("\t") || heads.isEmpty()) {
                heads.add(new StringBuilder());
            }
            heads.getLast().append(line.folded()).append(' ');
        }
        heads.forEach(head -> columns.add(Column.under(head.toString().strip())));
        if (!Grid.isTaskHead(columns)) {
            return null;
        }
        for (; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.raw().indexOf('\t') < 0 && END.matcher(line.folded()).matches()) {
                break;
            }
            addCells(line);
        }
        close();
        return new Grid(columns, rows, at);
    }

    private void addCells(Line line) {
        var pieces = split(line.raw());
        if (!pieces.getFirst().isEmpty() && !cells.isEmpty()) {
            cells.getLast().add(pieces.getFirst());
            mark(line);
        }
        for (var piece : pieces.subList(1, pieces.size())) {
            if (beginsRow(piece)) {
                close();
            }
            cells.add(piece.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(piece)));
            mark(line);
        }
    }

    private boolean beginsRow(String cell) {
        var number = NUMBER.matcher(cell);
        boolean counted = false;
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            counted = value == lastNumber + 1 || value == 1 || number.group(2) != null;
            lastNumber = counted ? value : lastNumber;
        }
        return cells.size() >= columns.size() || ((counted || ROMAN.matcher(cell).matches()) && cells.size() >= 2);
    }

    private void mark(Line line) {
        firstLine = firstLine == 0 ? line.number() : firstLine;
        lastLine = line.number();
    }

    private void close() {
        var row = new GridRow(firstLine, lastLine, List.copyOf(cells));
        if (!row.isEmpty()) {
            rows.add(row);
        }
        cells = new ArrayList<>();
        firstLine = 0;
    }

    private static List<String> split(String raw) {
        var pieces = new ArrayList<String>();
        for (var piece : raw.split("\t", -1)) {
            pieces.add(Markdown.strip(piece).strip().replaceAll("\\s+", " "));
        }
        return pieces;
    }
}
