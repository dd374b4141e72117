package vn.tiendo.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.tiendo.platform.document.Words;
import vn.tiendo.platform.file.Cells;
import vn.tiendo.platform.file.PrintedPage;
import vn.tiendo.report.document.PrintedCell.Ratio;
import vn.tiendo.report.document.TotalRow.Part;

/** A table as a sheet: its first row names the columns; sums and shares are formulas. */
final class TableSheet {

    private static final int LONGEST_HEADER = 200;
    /** In points. */
    private static final int LINE = 16;
    /** Of a column at the mean, in letters. */
    private static final int WIDTH = 16;
    private static final int NARROWEST = 6;

    private final Worksheet sheet;
    private final PrintedTable table;
    private final Wording wording;

    TableSheet(Worksheet sheet, PrintedTable table, Wording wording) {
        this.sheet = sheet;
        this.table = table;
        this.wording = wording;
    }

    void write() {
        int columns = table.columns().size();
        int rows = table.rows().size();
        var grid = Grid.of(table, wording);
        int[] widths = Arrays.stream(ColumnWidths.of(grid, columns * WIDTH)).map(width -> Math.max(width, NARROWEST))
                .toArray();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, widths[column]);
            sheet.value(0, column, Cells.harmless(table.columns().get(column).name()));
            style(0, column).bold().horizontalAlignment("center").fillColor(Color.GRAY1).set();
            for (int row = 0; row < rows; row++) {
                cell(row + 1, column, table.rows().get(row).get(column));
            }
            if (table.total()) {
                total(rows + 1, column);
            }
        }
        PrintedPage.across(sheet, columns, Math.min(columns, 2));
        height(0, grid.head(), widths, 4);
        for (int row = 0; row < rows; row++) {
            height(row + 1, grid.rows().get(row).stream().map(Grid.Place::text).toList(), widths, 2);
        }
        sheet.freezePane(0, 1);
        sheet.header(header(), Position.CENTER);
        sheet.footer("&P/&N", Position.CENTER);
    }

    /** Not every program makes room for words that wrap; {@code spare} letters of a line stay free. */
    private void height(int row, List<String> texts, int[] widths, int spare) {
        int lines = IntStream.range(0, widths.length)
                .map(column -> Math.ceilDiv(texts.get(column).length() + spare, widths[column])).max().orElse(1);
        if (lines > 1) {
            sheet.rowHeight(row, LINE * lines);
        }
    }

    private void cell(int row, int column, PrintedCell cell) {
        switch (cell) {
            case PrintedCell.Text(var text) -> words(row, column, text);
            case PrintedCell.Empty(var why) -> words(row, column, why == null ? "" : why);
            case PrintedCell.Number(var value, var decimals) -> {
                sheet.value(row, column, value);
                style(row, column).format(format(decimals)).set();
            }
            case Ratio ratio -> share(row, column, ratio, false);
        }
    }

    private void total(int row, int column) {
        if (column == TotalRow.label(table)) {
            sheet.value(row, column, wording.total);
            style(row, column).bold().set();
            return;
        }
        switch (TotalRow.part(table, column)) {
            case Part.Sum() -> {
                var letters = ColumnLetters.of(column);
                sheet.formula(row, column, "SUM(" + letters + "2:" + letters + row + ")");
                style(row, column).bold().format(format(ColumnSum.of(table.rows(), column).decimals())).set();
            }
            case Part.Share(var of) -> share(row, column, of, true);
            case Part.Nothing() -> style(row, column).set();
        }
    }

    /** A share of nothing stays empty, as on paper. */
    private void share(int row, int column, Ratio ratio, boolean total) {
        var numerator = ColumnLetters.of(ratio.numeratorColumn()) + (row + 1);
        var denominator = ColumnLetters.of(ratio.denominatorColumn()) + (row + 1);
        sheet.formula(row, column, "IF(AND(ISNUMBER(" + numerator + "),ISNUMBER(" + denominator + ")),IF("
                + denominator + "=0,\"\"," + numerator + "/" + denominator + "),\"\")");
        var style = style(row, column).format("0.0%");
        (total ? style.bold() : style).set();
    }

    private void words(int row, int column, String text) {
        sheet.value(row, column, Cells.harmless(text));
        style(row, column).set();
    }

    private StyleSetter style(int row, int column) {
        return sheet.style(row, column).fontName(Words.TYPE).wrapText(true).verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
    }

    /** An ampersand is a sign of its own in a page header. */
    private String header() {
        var title = table.title().replace("&", "&&");
        return title.length() > LONGEST_HEADER ? title.substring(0, LONGEST_HEADER) : title;
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
