package vn.tiendo.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tiendo.platform.document.Words;
import vn.tiendo.platform.file.Cells;

/** A report as a workbook: a sheet that says what it is, then each table on its own, with live formulas. */
final class Workbooks {

    private Workbooks() {}

    static byte[] write(PrintedReport report) {
        var wording = Wording.of(report.language());
        try (var bytes = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(bytes, "Tien Do", "1.0")) {
                var names = new SheetNames();
                var tables = tables(report);
                var cover = workbook.newWorksheet(names.next(wording.report));
                var sheets = new ArrayList<String>();
                for (var table : tables) {
                    var name = names.next(table.title());
                    sheets.add(name);
                    new TableSheet(workbook.newWorksheet(name), table, wording).write();
                }
                cover(cover, report, wording, sheets);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PrintedTable> tables(PrintedReport report) {
        var tables = new ArrayList<PrintedTable>();
        report.sections().forEach(section -> tables.addAll(section.tables()));
        tables.addAll(report.appendices());
        return tables;
    }

    private static void cover(Worksheet sheet, PrintedReport report, Wording wording, List<String> sheets) {
        var lines = new ArrayList<String>();
        for (var placeholder : List.of(Placeholder.SUPERIOR, Placeholder.BODY, Placeholder.NUMBER, Placeholder.DAY,
                Placeholder.TITLE, Placeholder.SUBJECT)) {
            var words = Objects.requireNonNull(placeholder.words(report, wording));
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        sheet.width(0, 90);
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, Cells.harmless(lines.get(row)));
            sheet.style(row, 0).bold().wrapText(true).fontName(Words.TYPE).set();
        }
        for (int at = 0; at < sheets.size(); at++) {
            sheet.value(lines.size() + 1 + at, 0, Cells.harmless(at + 1 + ". " + sheets.get(at)));
            sheet.style(lines.size() + 1 + at, 0).fontName(Words.TYPE).set();
        }
    }
}
