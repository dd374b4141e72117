package vn.tiendo.report.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a version holds.
 *
 * @param to last day, null while it is in force
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    static final Validity ALWAYS = new Validity(LocalDate.EPOCH, null);

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
