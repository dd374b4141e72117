package vn.tiendo.plan.unit.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Outlines of the units of a province.
 *
 * @param editions by their first day, the newest first
 */
public record Boundaries(String province, List<Edition> editions) {

    /**
     * The outlines from a day on.
     *
     * @param geometries GeoJSON as {@link Drawing} writes it, packed
     * @param by username of the administrator
     */
    public record Edition(LocalDate validFrom, int units, String geometries, String by, Instant at) {}

    /** With an edition; one of the same day gives way to it. */
    Boundaries with(Edition edition) {
        return new Boundaries(province,
                Stream.concat(Stream.of(edition),
                        editions.stream().filter(other -> !other.validFrom().equals(edition.validFrom())))
                        .sorted(Comparator.comparing(Edition::validFrom).reversed()).toList());
    }

    Optional<Edition> on(LocalDate day) {
        return editions.stream().filter(edition -> !edition.validFrom().isAfter(day)).findFirst();
    }

    long size() {
        return editions.stream().mapToLong(edition -> edition.geometries().length()).sum();
    }
}
