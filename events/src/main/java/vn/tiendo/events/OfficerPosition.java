package vn.tiendo.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position that an officer holds or held.
 *
 * @param username as he signs in
 * @param position in Vietnamese, for example "Trưởng phòng"
 * @param office id of the office, null for the unit itself
 * @param validFrom first day in the position
 * @param validTo last day in the position, null while he holds it
 */
public record OfficerPosition(String username, String name, String position, @Nullable String office,
        LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
