package vn.tiendo.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of government with its dated place in the hierarchy.
 *
 * @param code unique over time; the official code while the unit exists (QĐ 19/2025/QĐ-TTg), one with a dot once it ended
 * @param validFrom first day of the unit
 * @param validTo last day of the unit, null while it exists
 * @param parents dated links upwards; on any day of the unit's validity at most one holds
 * @param successors codes of the units that took over its area when it ended
 */
public record RegisteredUnit(String code, String name, UnitLevel level, LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<ParentLink> parents, List<String> successors) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Optional<String> parentOn(LocalDate day) {
        return parents.stream().filter(link -> link.holdsOn(day)).map(ParentLink::unit).findFirst();
    }
}
