package vn.tiendo.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * To which unit another one belongs, and when.
 *
 * @param unit code of the unit above
 * @param validFrom first day of the link
 * @param validTo last day of the link, null while it holds
 */
public record ParentLink(String unit, LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
