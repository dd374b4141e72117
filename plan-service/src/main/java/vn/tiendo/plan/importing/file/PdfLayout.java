package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.DocumentWriter.MergedCell;
import vn.tiendo.plan.importing.file.DocumentWriter.MergedRow;
import vn.tiendo.plan.importing.file.TextLine.End;

/** Writes the pages of a PDF as lines and tables. A table goes on over pages as long as nothing else stands between. */
final class PdfLayout {

    private static final double GAP = 1.7;
    /** So much of the width left white, no page has cut the line. */
    private static final double FAR = 0.25;
    /** Usual distance of lines in a table, in points; only tells near from far. */
    private static final double PITCH = 15;

    private final DocumentWriter writer;
    private final PdfFurniture furniture;
    private final List<MergedRow> rows = new ArrayList<>();
    private @Nullable Frame frame;
    private @Nullable PdfLine held;
    private int heldPage;
    private double heldRight;

    private PdfLayout(DocumentWriter writer, PdfFurniture furniture) {
        this.writer = writer;
        this.furniture = furniture;
    }

    static Document of(List<PdfPage> pages, Limits limits) {
        var writer = new DocumentWriter(limits);
        var parted = pages.stream().map(page -> PdfParts.of(page, PITCH)).toList();
        var layout = new PdfLayout(writer, PdfFurniture.of(parted));
        parted.forEach(layout::write);
        layout.endTable();
        layout.endLine(null, 0);
        return writer.done();
    }

    private void write(PdfParts page) {
        double right = page.lines().stream().mapToDouble(PdfLine::end).max().orElse(0);
        int next = 0;
        var seen = page.lines().stream().filter(line -> !furniture.holds(page, line)).toList();
        for (var line : TwoColumns.straightened(seen)) {
            while (next < page.tables().size() && page.tables().get(next).frame().top() < line.y()) {
                write(page.tables().get(next++), page.number());
            }
            endTable();
            endLine(line, page.number());
            held = line;
            heldPage = page.number();
            heldRight = right;
        }
        while (next < page.tables().size()) {
            write(page.tables().get(next++), page.number());
        }
    }

    private void write(PdfParts.Table table, int page) {
        endLine(null, page);
        boolean goesOn = frame != null && table.frame().hasColumnsOf(frame);
        if (!goesOn) {
            endTable();
        }
        frame = table.frame();
        int head = goesOn ? headRows(table) : 0;
        for (int row = head; row < table.rows().size(); row++) {
            rows.add(new MergedRow(page, goesOn && row == head, table.rows().get(row)));
        }
    }

    /** How many rows at the top repeat those at the top of the whole table. */
    private int headRows(PdfParts.Table table) {
        int same = 0;
        while (same < table.rows().size() && same < Math.min(3, rows.size())
                && text(table.rows().get(same)).equals(text(rows.get(same).cells()))
                && !text(table.rows().get(same)).isBlank()) {
            same++;
        }
        return same;
    }

    private static String text(List<MergedCell> cells) {
        return String.join(" ", cells.stream().map(cell -> String.join(" ", cell.paragraphs())).toList());
    }

    private void endTable() {
        if (frame != null) {
            writer.table(rows);
            rows.clear();
            frame = null;
        }
    }

    /** Writes the line held back, now that it is known what follows it. */
    private void endLine(@Nullable PdfLine next, int page) {
        if (held == null) {
            return;
        }
        writer.line(held.text(), heldPage, next == null ? End.PARAGRAPH : end(held, next));
        boolean gap = next != null && page == heldPage && next.y() - held.y() > GAP * furniture.pitch();
        if (gap) {
            writer.line("", page, End.PARAGRAPH);
        }
        held = null;
    }

    private End end(PdfLine line, PdfLine next) {
        if (line.columns() || next.columns()) {
            return End.UNKNOWN;
        }
        double left = heldRight - line.end() - next.firstWord() - 0.4 * line.size();
        boolean indented = next.x() > line.x() + 0.5 * line.size() && !line.words().matches("[-–+•*]\\s.*");
        if (left <= 0) {
            return indented ? End.PARAGRAPH : End.WRAPPED;
        }
        boolean ends = ".;:!?/".indexOf(line.words().charAt(line.words().length() - 1)) >= 0;
        return ends || indented || left > FAR * heldRight ? End.PARAGRAPH : End.UNKNOWN;
    }
}
