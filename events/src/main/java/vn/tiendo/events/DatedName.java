package vn.tiendo.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is called, and when.
 *
 * @param validFrom first day of the name
 * @param validTo last day of the name, null while it holds
 */
public record DatedName(String name, LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
