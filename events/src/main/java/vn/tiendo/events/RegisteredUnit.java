package vn.tiendo.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of government with its dated place in the hierarchy.
 *
 * @param code unique over time: official (QĐ 19/2025/QĐ-TTg) since 2025-07-01, with a dot for units that ended before
 * @param name the name of today, or the last one of a unit that ended
 * @param validFrom first day of the unit
 * @param validTo last day of the unit, null while it exists
 * @param parents dated links upwards; on any day of the unit's validity at most one holds
 * @param successors codes of the units that took over its area when it ended
 * @param shares how much of it each successor took, null where that is not known
 * @param names all its names with their days, null where it has only ever had one
 */
public record RegisteredUnit(String code, String name, UnitLevel level, LocalDate validFrom,
        @Nullable LocalDate validTo, List<ParentLink> parents, List<String> successors,
        @Nullable List<SuccessorShare> shares, @Nullable List<DatedName> names) {

    /** A unit that was never renamed, of whose area no shares are known. */
    public RegisteredUnit(String code, String name, UnitLevel level, LocalDate validFrom, @Nullable LocalDate validTo,
            List<ParentLink> parents, List<String> successors) {
        this(code, name, level, validFrom, validTo, parents, successors, null, null);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Optional<String> parentOn(LocalDate day) {
        return parents.stream().filter(link -> link.holdsOn(day)).map(ParentLink::unit).findFirst();
    }

    /** What it is or was called on that day; its name of today for a day on which it does not exist. */
    public String nameOn(LocalDate day) {
        return names == null
                ? name
                : names.stream().filter(dated -> dated.holdsOn(day)).map(DatedName::name).findFirst().orElse(name);
    }
}
