package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.DocumentWriter.MergedCell;
import vn.tiendo.plan.importing.file.DocumentWriter.MergedRow;
import vn.tiendo.plan.importing.file.TextLine.End;
import vn.tiendo.plan.importing.file.WordBlock.Body;
import vn.tiendo.plan.importing.file.WordBlock.Cell;
import vn.tiendo.plan.importing.file.WordBlock.Merge;
import vn.tiendo.plan.importing.file.WordBlock.Paragraph;
import vn.tiendo.plan.importing.file.WordBlock.Row;
import vn.tiendo.plan.importing.file.WordBlock.Table;

/** Writes the blocks of a Word file as lines and tables. A table that only frames other tables is seen through. */
final class WordLayout {

    private final DocumentWriter writer;
    private final boolean hasPages;

    private WordLayout(DocumentWriter writer, boolean hasPages) {
        this.writer = writer;
        this.hasPages = hasPages;
    }

    static Document of(Body body, Limits limits) {
        var writer = new DocumentWriter(limits);
        new WordLayout(writer, body.hasPages()).write(body.blocks());
        return writer.done();
    }

    private void write(List<WordBlock> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    for (var line : lines(paragraph, false)) {
                        writer.line(line, page(paragraph), End.PARAGRAPH);
                    }
                }
                case Table table when isFrame(table) -> table.rows().stream().flatMap(row -> row.cells().stream())
                        .forEach(cell -> write(cell.blocks()));
                case Table table -> writer.table(rows(table));
            }
        }
    }

    private static boolean isFrame(Table table) {
        boolean nested = table.rows().stream().flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream()).anyMatch(Table.class::isInstance);
        boolean single = table.rows().size() == 1 && table.rows().getFirst().cells().size() == 1;
        return single || (nested && table.rows().size() <= 2);
    }

    private List<MergedRow> rows(Table table) {
        var rows = new ArrayList<MergedRow>();
        for (int at = 0; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            var cells = new ArrayList<MergedCell>();
            int column = row.before();
            if (column > 0) {
                cells.add(new MergedCell(List.of(), column, 1));
            }
            for (var cell : row.cells()) {
                if (cell.merge() != Merge.GOES_ON || at == 0) {
                    cells.add(new MergedCell(text(cell.blocks()), cell.columns(), rowsOf(table, at, column, cell)));
                }
                column += cell.columns();
            }
            rows.add(new MergedRow(page(row), false, cells));
        }
        return rows;
    }

    private static int rowsOf(Table table, int from, int column, Cell cell) {
        int rows = 1;
        if (cell.merge() == Merge.NONE) {
            return rows;
        }
        while (from + rows < table.rows().size() && goesOn(table.rows().get(from + rows), column)) {
            rows++;
        }
        return rows;
    }

    private static boolean goesOn(Row row, int column) {
        int at = row.before();
        for (var cell : row.cells()) {
            if (at == column) {
                return cell.merge() == Merge.GOES_ON;
            }
            at += cell.columns();
        }
        return false;
    }

    private static List<String> text(List<WordBlock> blocks) {
        var text = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> text.addAll(lines(paragraph, true));
                case Table table -> table.rows().forEach(
                        row -> row.cells().forEach(cell -> text.addAll(text(cell.blocks()))));
            }
        }
        return text;
    }

    /** With the label before the first; a label alone is something only in a cell, where it numbers the row. */
    private static List<String> lines(Paragraph paragraph, boolean inCell) {
        var lines = new ArrayList<String>();
        for (var line : paragraph.lines()) {
            if (!line.isBlank()) {
                lines.add(inCell ? line.strip().replaceAll("\\s+", " ") : line);
            }
        }
        boolean bulletAlone = lines.isEmpty() && paragraph.label().equals(WordNumbers.BULLET);
        if (!paragraph.label().isEmpty() && !bulletAlone && (inCell || !lines.isEmpty())) {
            var first = lines.isEmpty() ? "" : " " + lines.removeFirst().strip();
            lines.addFirst(paragraph.label() + first);
        }
        return lines;
    }

    private @Nullable Integer page(Paragraph paragraph) {
        return hasPages ? paragraph.page() : null;
    }

    private @Nullable Integer page(Row row) {
        return row.cells().stream().flatMap(cell -> cell.blocks().stream()).filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast).map(this::page).filter(page -> page != null).findFirst().orElse(null);
    }
}
