package vn.tiendo.plan.document;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Task;
import vn.tiendo.platform.document.Words;

/** The tasks as a table on landscape pages; the head comes again on each, fields go over the whole width. */
final class Appendix {

    private static final List<String> HEADS = List.of("TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian",
            "Ghi chú");
    private static final int[] WIDTHS = {750, 4_750, 2_500, 1_950, 1_950, 1_486, 900};

    private final XWPFDocument document;
    private final Draft plan;
    private final Letterhead letterhead;

    Appendix(XWPFDocument document, Draft plan, Letterhead letterhead) {
        this.document = document;
        this.plan = plan;
        this.letterhead = letterhead;
    }

    void write() {
        title();
        var groups = TaskGroup.of(plan.tasks());
        var table = Columns.table(document, 1, WIDTHS);
        table.setCellMargins(30, 85, 30, 85);
        head(table.getRow(0));
        for (var group : groups) {
            if (group.field() != null) {
                field(table, group.field());
            }
            group.tasks().forEach(task -> row(table, task));
        }
    }

    private void title() {
        Words.bold(Words.tight(document.createParagraph(), ParagraphAlignment.CENTER), "Phụ lục", Words.BODY);
        Words.bold(Words.tight(document.createParagraph(), ParagraphAlignment.CENTER), "DANH MỤC NHIỆM VỤ", Words.BODY);
        var of = Words.tight(document.createParagraph(), ParagraphAlignment.CENTER);
        Words.italic(of, "(Kèm theo Kế hoạch số " + Objects.requireNonNullElse(plan.number(), "       /KH-UBND") + " "
                + Heading.date(plan.issuedOn()) + " của " + letterhead.name() + ")", Words.BODY);
        Words.line(document.createParagraph(), Page.LANDSCAPE.textWidth(), 2_400);
    }

    private static void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int at = 0; at < HEADS.size(); at++) {
            var cell = row.getCell(at);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            Words.bold(paragraph(cell, ParagraphAlignment.CENTER), HEADS.get(at), Words.TABLE);
        }
    }

    private static void field(XWPFTable table, Draft.Field field) {
        var row = table.createRow();
        row.setCantSplitRow(true);
        while (row.getTableCells().size() > 2) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        row.getCell(0).setWidth(String.valueOf(WIDTHS[0]));
        Columns.span(row.getCell(1), WIDTHS.length - 1, Page.LANDSCAPE.textWidth() - WIDTHS[0]);
        var number = paragraph(row.getCell(0), ParagraphAlignment.CENTER);
        number.setKeepNext(true);
        Words.bold(number, Objects.requireNonNullElse(field.number(), ""), Words.TABLE);
        var name = paragraph(row.getCell(1), ParagraphAlignment.LEFT);
        name.setKeepNext(true);
        Words.bold(name, field.name(), Words.TABLE);
    }

    private static void row(XWPFTable table, Task task) {
        var row = table.createRow();
        row.setCantSplitRow(true);
        for (int at = 0; at < WIDTHS.length; at++) {
            row.getCell(at).setWidth(String.valueOf(WIDTHS[at]));
        }
        words(row.getCell(0), ParagraphAlignment.CENTER, task.number());
        words(row.getCell(1), ParagraphAlignment.BOTH, task.content());
        lines(row.getCell(2), task.products());
        lines(row.getCell(3), task.leads());
        lines(row.getCell(4), task.coordinators());
        words(row.getCell(5), ParagraphAlignment.CENTER, task.timePhrase());
        words(row.getCell(6), ParagraphAlignment.LEFT, task.note());
    }

    private static void words(XWPFTableCell cell, ParagraphAlignment alignment, @Nullable String words) {
        Words.add(paragraph(cell, alignment), Objects.requireNonNullElse(words, ""), Words.TABLE);
    }

    /** One to a line, so that a reader sees where each ends; a name may hold commas. */
    private static void lines(XWPFTableCell cell, List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var paragraph = at == 0
                    ? paragraph(cell, ParagraphAlignment.LEFT)
                    : Words.tight(cell.addParagraph(), ParagraphAlignment.LEFT);
            Words.add(paragraph, lines.size() > 1 && at + 1 < lines.size() ? lines.get(at) + ";" : lines.get(at),
                    Words.TABLE);
        }
    }

    private static org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph(XWPFTableCell cell,
            ParagraphAlignment alignment) {
        return Words.tight(cell.getParagraphArray(0), alignment);
    }
}
