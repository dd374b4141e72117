package vn.tiendo.kpi.importing;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one unit as it stands in a file, not yet known to mean anything.
 *
 * @param number of the row in the file, counted from 1, the heading included
 * @param unit code
 * @param value as written, null where there is none
 * @param typed whether the value is a number in the file and not a text, so that no way of writing numbers has to be known
 * @param notApplicable why the figure does not apply, null where that is not said
 */
public record ImportedRow(long number, String unit, String form, String period, String figure, @Nullable String value,
        boolean typed, @Nullable String notApplicable) {}
