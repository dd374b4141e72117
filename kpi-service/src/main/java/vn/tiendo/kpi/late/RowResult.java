package vn.tiendo.kpi.late;

import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;

/**
 * What became of a row of an import.
 *
 * @param number of the row, counted from 1, without the header
 * @param reference of the file; null where it could not be read, also where it told of a person
 * @param problem why the row was refused, null unless it was
 */
public record RowResult(int number, @Nullable String reference, Outcome outcome, @Nullable Rejection problem) {

    static RowResult of(Row row, Outcome outcome) {
        return new RowResult(row.number(), row.key().reference(), outcome, null);
    }

    static RowResult refused(int number, @Nullable FileKey key, Rejection problem) {
        return new RowResult(number, key == null ? null : key.reference(), Outcome.REFUSED, problem);
    }
}
