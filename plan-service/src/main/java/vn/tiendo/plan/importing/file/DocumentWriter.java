package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_LARGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.Document.Cell;
import vn.tiendo.plan.importing.file.Document.Row;
import vn.tiendo.plan.importing.file.Document.Table;
import vn.tiendo.plan.importing.file.TextLine.End;

/** Numbers lines as they are found and lays tables over them. */
final class DocumentWriter {

    static final int MOST_COLUMNS = 40;

    private final int longest;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int length;

    DocumentWriter(Limits limits) {
        this.longest = limits.maxCharacters();
    }

    /**
     * A cell as the file holds it.
     *
     * @param columns over how many columns it goes
     * @param rows over how many rows it goes
     */
    record MergedCell(List<String> paragraphs, int columns, int rows) {}

    /** A row of such cells, those merged from above left out. */
    record MergedRow(@Nullable Integer page, boolean goesOn, List<MergedCell> cells) {}

    private record Held(int rowsLeft, List<String> paragraphs) {}

    void line(String text, @Nullable Integer page, End end) {
        length += text.length();
        if (length > longest) {
            throw new ImportRejected(TOO_LARGE, "Văn bản dài hơn " + longest + " ký tự.");
        }
        lines.add(new TextLine(lines.size() + 1, page, text, end));
    }

    void table(List<MergedRow> merged) {
        int first = lines.size() + 1;
        var rows = new ArrayList<Row>();
        Map<Integer, Held> held = new HashMap<>();
        for (var row : merged) {
            int from = lines.size() + 1;
            row.cells().forEach(cell -> cell.paragraphs().forEach(text -> line(text, row.page(), End.PARAGRAPH)));
            rows.add(new Row(Math.min(from, Math.max(1, lines.size())), Math.max(1, lines.size()), row.goesOn(),
                    cells(row, held)));
        }
        if (lines.size() >= first) {
            tables.add(new Table(first, lines.size(), List.copyOf(rows)));
        }
    }

    private static List<Cell> cells(MergedRow row, Map<Integer, Held> held) {
        var cells = new ArrayList<Cell>();
        for (var cell : row.cells()) {
            repeatHeld(cells, held);
            for (int copy = 0; copy < cell.columns() && cells.size() < MOST_COLUMNS; copy++) {
                var text = copy == 0 ? cell.paragraphs() : List.<String>of();
                if (cell.rows() > 1) {
                    held.put(cells.size(), new Held(cell.rows() - 1, text));
                }
                cells.add(new Cell(text, false));
            }
        }
        repeatHeld(cells, held);
        return List.copyOf(cells);
    }

    /** Puts what a cell above holds for this row too into the columns that come next. */
    private static void repeatHeld(List<Cell> cells, Map<Integer, Held> held) {
        for (var above = held.remove(cells.size()); above != null; above = held.remove(cells.size())) {
            if (above.rowsLeft() > 1) {
                held.put(cells.size(), new Held(above.rowsLeft() - 1, above.paragraphs()));
            }
            cells.add(new Cell(above.paragraphs(), true));
        }
    }

    Document done() {
        return new Document(List.copyOf(lines), List.copyOf(tables));
    }
}
