package vn.tiendo.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.document.PrintedCell.Ratio;

/** What stands in the last row of a table that is added up. */
final class TotalRow {

    /** What a column has at the end. */
    sealed interface Part {

        record Sum() implements Part {}

        /** The share of the sums, never the sum of the shares. */
        record Share(Ratio of) implements Part {}

        record Nothing() implements Part {}
    }

    private TotalRow() {}

    static Part part(PrintedTable table, int column) {
        var ratio = ratio(table.rows(), column);
        if (ratio != null) {
            return new Part.Share(ratio);
        }
        return table.columns().get(column).number() ? new Part.Sum() : new Part.Nothing();
    }

    /** The column that has the word "total": the last of those with words at the left, as the number of a row has no room for it. */
    static int label(PrintedTable table) {
        int column = 0;
        while (column + 1 < table.columns().size() && part(table, column + 1) instanceof Part.Nothing
                && hasWords(table, column + 1)) {
            column++;
        }
        return column;
    }

    private static boolean hasWords(PrintedTable table, int column) {
        return table.rows().isEmpty() || table.rows().getFirst().get(column) instanceof PrintedCell.Text;
    }

    private static @Nullable Ratio ratio(List<List<PrintedCell>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).filter(Ratio.class::isInstance).map(Ratio.class::cast)
                .findFirst().orElse(null);
    }
}
