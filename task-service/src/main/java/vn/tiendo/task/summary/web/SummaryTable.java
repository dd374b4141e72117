package vn.tiendo.task.summary.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.file.Cells;
import vn.tiendo.platform.file.PrintedPage;
import vn.tiendo.task.summary.Counts;
import vn.tiendo.task.summary.Summary;
import vn.tiendo.task.summary.Summary.OfficeSummary;

/** A summary as an Excel workbook, headed in the caller's language: an office in bold, then its officers, then all. */
@Component
final class SummaryTable {

    private static final List<String> COLUMNS = List.of("office", "officer", "due", "done", "done-late", "returned",
            "overdue", "initiatives");
    private static final int NAME_WIDTH = 32;
    private static final int COUNT_WIDTH = 14;

    private final MessageSource texts;

    SummaryTable(MessageSource texts) {
        this.texts = texts;
    }

    /** The workbook. */
    byte[] of(Summary summary) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "TienDo", "1.0")) {
            var sheet = book.newWorksheet(text("summary.sheet"));
            PrintedPage.across(sheet, COLUMNS.size(), 2);
            head(sheet);
            int row = 1;
            for (var office : summary.offices()) {
                row = write(sheet, row, office);
            }
            write(sheet, row, text("summary.all"), "", summary.all());
            sheet.range(row, 0, row, COLUMNS.size() - 1).style().bold().set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, text("summary.column." + COLUMNS.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, column < 2 ? NAME_WIDTH : COUNT_WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private int write(Worksheet sheet, int first, OfficeSummary office) {
        var name = name(office.name(), office.office());
        write(sheet, first, name, "", office.counts());
        sheet.range(first, 0, first, COLUMNS.size() - 1).style().bold().set();
        int row = first + 1;
        for (var officer : office.officers()) {
            write(sheet, row++, name, name(officer.name(), officer.officer()), officer.counts());
        }
        return row;
    }

    private static void write(Worksheet sheet, int row, String office, String officer, Counts counts) {
        sheet.value(row, 0, Cells.harmless(office));
        sheet.value(row, 1, Cells.harmless(officer));
        int column = 2;
        for (var count : List.of(counts.due(), counts.done(), counts.doneLate(), counts.returned(), counts.overdue(),
                counts.initiatives())) {
            sheet.value(row, column++, count);
        }
    }

    private String name(@Nullable String name, @Nullable String id) {
        return Objects.requireNonNullElseGet(name, () -> Objects.requireNonNullElse(id, text("summary.nobody")));
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
