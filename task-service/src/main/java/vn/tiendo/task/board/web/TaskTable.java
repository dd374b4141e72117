package vn.tiendo.task.board.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.file.Cells;
import vn.tiendo.platform.file.PrintedPage;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Task;

/** Tasks as an Excel workbook, headed in the caller's language. */
@Component
final class TaskTable {

    private static final List<String> COLUMNS = List.of("id", "unit", "number", "field", "content", "products", "leads",
            "coordinators", "time", "due", "status", "progress", "overdue", "late");
    private static final int[] WIDTHS = {24, 24, 8, 24, 60, 30, 24, 24, 24, 12, 18, 12, 10, 10};

    private final Units units;
    private final MessageSource texts;

    TaskTable(Units units, MessageSource texts) {
        this.units = units;
        this.texts = texts;
    }

    /** The workbook, with a row for each task in this order. */
    byte[] of(Stream<Task> tasks) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "TienDo", "1.0")) {
            var sheet = book.newWorksheet(text("export.sheet"));
            PrintedPage.across(sheet, COLUMNS.size(), 2);
            head(sheet);
            var rows = tasks.iterator();
            for (int row = 1; rows.hasNext(); row++) {
                write(sheet, row, rows.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, text("export.column." + COLUMNS.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int row, Task task) {
        var plan = task.wording();
        var unit = units.find(task.unit()).map(RegisteredUnit::name).orElse(task.unit());
        var cells = Stream.of(task.id(), unit, plan.number(), plan.field(), plan.content(), joined(plan.products()),
                joined(plan.leads()), joined(plan.coordinators()), plan.timePhrase()).map(Cells::harmless).toList();
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
        if (task.due() != null) {
            sheet.value(row, cells.size(), task.due());
            sheet.style(row, cells.size()).format("dd/mm/yyyy").set();
        }
        sheet.value(row, cells.size() + 1, text("status." + task.status().name()));
        sheet.value(row, cells.size() + 2, task.progress());
        sheet.value(row, cells.size() + 3, yesOrNo(task.overdue()));
        sheet.value(row, cells.size() + 4, yesOrNo(task.late()));
    }

    private static String joined(List<String> texts) {
        return String.join("; ", texts);
    }

    private String yesOrNo(boolean yes) {
        return text(yes ? "export.yes" : "export.no");
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
