package vn.tiendo.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.document.PrintedCell.Ratio;
import vn.tiendo.report.document.TotalRow.Part;

/**
 * A table as it is read on paper: words in every place.
 *
 * @param head names of the columns
 * @param rows without the last row of sums
 * @param total the row of sums, null where the table has none
 */
record Grid(List<String> head, List<List<Place>> rows, @Nullable List<Place> total) {

    /** One place of the table. */
    record Place(String text, Side side) {

        private static final int SHORT = 4;

        /** Numbers of rows and other short words stand in the middle. */
        static Place words(String text) {
            return new Place(text, text.length() <= SHORT ? Side.MIDDLE : Side.LEFT);
        }

        static Place figure(String text) {
            return new Place(text, Side.RIGHT);
        }
    }

    /** Where in its place a text stands. */
    enum Side {
        LEFT, MIDDLE, RIGHT
    }

    static Grid of(PrintedTable table, Wording wording) {
        var figures = new Figures(wording);
        var rows = table.rows().stream()
                .map(row -> row.stream().map(cell -> place(cell, row, figures)).toList()).toList();
        return new Grid(table.columns().stream().map(PrintedColumn::name).toList(), rows,
                table.total() ? total(table, wording) : null);
    }

    /** All rows, the sums last. */
    List<List<Place>> allRows() {
        var all = new ArrayList<>(rows);
        if (total != null) {
            all.add(total);
        }
        return all;
    }

    private static Place place(PrintedCell cell, List<PrintedCell> row, Figures figures) {
        return switch (cell) {
            case PrintedCell.Text(var text) -> Place.words(text);
            case PrintedCell.Number(var value, var decimals) -> Place.figure(figures.number(value, decimals));
            case Ratio(var numerator, var denominator) ->
                Place.figure(figures.percent(value(row.get(numerator)), value(row.get(denominator))));
            case PrintedCell.Empty(var why) -> Place.words(why == null ? "" : why);
        };
    }

    private static @Nullable BigDecimal value(PrintedCell cell) {
        return cell instanceof PrintedCell.Number number ? number.value() : null;
    }

    private static List<Place> total(PrintedTable table, Wording wording) {
        int label = TotalRow.label(table);
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> column == label
                        ? Place.words(wording.total)
                        : sum(table, column, new Figures(wording)))
                .toList();
    }

    private static Place sum(PrintedTable table, int column, Figures figures) {
        var rows = table.rows();
        return switch (TotalRow.part(table, column)) {
            case Part.Sum() -> {
                var sum = ColumnSum.of(rows, column);
                yield Place.figure(figures.number(sum.value(), sum.decimals()));
            }
            case Part.Share(var of) -> Place.figure(figures.percent(ColumnSum.of(rows, of.numeratorColumn()).value(),
                    ColumnSum.of(rows, of.denominatorColumn()).value()));
            case Part.Nothing() -> Place.words("");
        };
    }
}
