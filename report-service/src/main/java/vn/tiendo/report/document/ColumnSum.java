package vn.tiendo.report.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of one column added up; places without a figure count nothing.
 *
 * @param decimals of the figure with most of them
 */
record ColumnSum(BigDecimal value, int decimals) {

    static ColumnSum of(List<List<PrintedCell>> rows, int column) {
        var value = BigDecimal.ZERO;
        int decimals = 0;
        for (var row : rows) {
            if (row.get(column) instanceof PrintedCell.Number number) {
                value = value.add(number.value());
                decimals = Math.max(decimals, number.decimals());
            }
        }
        return new ColumnSum(value, decimals);
    }
}
