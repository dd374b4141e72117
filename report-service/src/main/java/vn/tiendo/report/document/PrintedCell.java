package vn.tiendo.report.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface PrintedCell {

    /** Words. */
    record Text(String text) implements PrintedCell {}

    /** A figure, shown with so many decimals. */
    @SuppressWarnings("AvoidCommonTypeNames") // always written PrintedCell.Number
    record Number(BigDecimal value, int decimals) implements PrintedCell {}

    /** Percent of two number columns of the row, counted from 0: a live formula in XLSX. */
    record Ratio(int numeratorColumn, int denominatorColumn) implements PrintedCell {}

    /** Nothing, and why if that is known. */
    record Empty(@Nullable String why) implements PrintedCell {}
}
