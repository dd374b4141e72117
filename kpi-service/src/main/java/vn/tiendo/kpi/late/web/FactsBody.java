package vn.tiendo.kpi.late.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.late.Facts;
import vn.tiendo.kpi.late.LateFileCommand.Enter;

/**
 * Body of an entry by hand; no member is about the person it concerns.
 *
 * @param field of the procedure
 * @param due day on which the result was promised at first
 * @param returned absent while the result is owed
 * @param cause why it is late
 */
record FactsBody(@Nullable String field, @Nullable LocalDate due, @Nullable LocalDate returned,
        @Nullable String cause) {

    Enter toCommand(String by, Instant at) {
        return new Enter(Facts.of(field, due, returned, cause), null, true, by, at);
    }
}
