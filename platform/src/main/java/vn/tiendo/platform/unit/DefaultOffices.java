package vn.tiendo.platform.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.events.UnitOffice;

/**
 * Offices that units have by law until they say otherwise. Reference data, not code: {@code registry/offices.json}.
 *
 * @param abbreviations short forms plans use in names of offices
 * @param sets offices by level and days
 */
public record DefaultOffices(Map<String, String> abbreviations, List<Set> sets) {

    /**
     * The offices of every unit of a level in some time.
     *
     * @param source legal source
     * @param validFrom null for always before
     * @param validTo null for still
     */
    public record Set(UnitLevel level, String source, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
            List<UnitOffice> offices) {

        boolean isOf(UnitLevel wanted, LocalDate day) {
            return level == wanted && (validFrom == null || !day.isBefore(validFrom))
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** As packed into this service. */
    public static DefaultOffices load() {
        var resource = DefaultOffices.class.getResourceAsStream("/registry/offices.json");
        if (resource == null) {
            throw new IllegalStateException("The build packed no registry/offices.json");
        }
        return JsonMapper.builder().build().readValue(resource, DefaultOffices.class);
    }

    /** Empty for a level that has none by default. */
    public List<UnitOffice> of(UnitLevel level, LocalDate day) {
        return sets.stream().filter(set -> set.isOf(level, day)).findFirst().map(Set::offices).orElse(List.of());
    }
}
