package vn.tiendo.kpi.query.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.query.FigureRow;
import vn.tiendo.kpi.query.FigureTable;
import vn.tiendo.platform.file.Cells;
import vn.tiendo.platform.file.PrintedPage;

/**
 * A table of figures as an Excel workbook, headed in the caller's language. Zero is 0, what does not apply says so with its
 * reason, what is missing is empty; no text is ever a formula.
 */
@Component
class FigureSheet {

    private static final List<String> PLACE = List.of("unit", "unit-name", "period");
    private static final int NAME_WIDTH = 30;
    private static final int CELL_WIDTH = 16;

    private final MessageSource texts;

    FigureSheet(MessageSource texts) {
        this.texts = texts;
    }

    /** The workbook. */
    byte[] of(FigureTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "TienDo", "1.0")) {
            var sheet = book.newWorksheet(text("figures.sheet"));
            PrintedPage.across(sheet, PLACE.size() + table.columns().size(), PLACE.size());
            head(sheet, table.columns());
            int row = 1;
            for (var figures : table.rows()) {
                write(sheet, row++, figures, table.columns());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet, List<FigureField> columns) {
        for (int column = 0; column < PLACE.size(); column++) {
            sheet.value(0, column, text("figures.column." + PLACE.get(column)));
            sheet.width(column, column == 1 ? NAME_WIDTH : CELL_WIDTH);
        }
        for (int column = 0; column < columns.size(); column++) {
            var field = columns.get(column);
            sheet.value(0, PLACE.size() + column,
                    Cells.harmless("%s (%s)".formatted(field.name(), field.unitOfMeasure())));
            sheet.width(PLACE.size() + column, CELL_WIDTH);
        }
        sheet.range(0, 0, 0, PLACE.size() + columns.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(PLACE.size(), 1);
    }

    private void write(Worksheet sheet, int row, FigureRow figures, List<FigureField> columns) {
        sheet.value(row, 0, Cells.harmless(figures.unit()));
        sheet.value(row, 1, Cells.harmless(figures.unitName()));
        sheet.value(row, 2, Cells.harmless(figures.period()));
        for (int column = 0; column < columns.size(); column++) {
            write(sheet, row, PLACE.size() + column, figures.figures().get(columns.get(column).code()));
        }
    }

    private void write(Worksheet sheet, int row, int column, @Nullable Figure figure) {
        switch (figure) {
            case Figure.Known(var value) -> sheet.value(row, column, value);
            case Figure.NotApplicable(var reason) ->
                sheet.value(row, column, Cells.harmless(text("figures.not-applicable") + ": " + reason));
            case null -> {
            }
        }
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
