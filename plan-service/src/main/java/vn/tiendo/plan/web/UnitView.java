package vn.tiendo.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;

/**
 * A unit as others see it.
 *
 * @param code unique over time; with a dot for a unit that ended
 * @param validTo last day, null while it exists
 * @param parent unit above on the day asked for, null where there is none
 * @param parents all links upwards with their days
 * @param successors codes of the units that took over when it ended
 */
record UnitView(String code, String name, UnitLevel level, LocalDate validFrom, @Nullable LocalDate validTo,
        @Nullable String parent, List<ParentLink> parents, List<String> successors) {

    static UnitView on(LocalDate day, RegisteredUnit unit) {
        return new UnitView(unit.code(), unit.name(), unit.level(), unit.validFrom(), unit.validTo(),
                unit.parentOn(day).orElse(null), unit.parents(), unit.successors());
    }
}
