package vn.tiendo.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DatedName;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.SuccessorShare;
import vn.tiendo.events.UnitLevel;

/**
 * A unit as others see it.
 *
 * @param code unique over time; with a dot for a unit that ended before 2025-07-01
 * @param name on the day asked for; the last one where it had ended
 * @param validTo last day, null while it exists
 * @param exists whether it does on the day asked for
 * @param parent unit above on the day asked for, null where there is none
 * @param parents all links upwards with their days
 * @param successors codes of the units that took over when it ended
 * @param shares how much of it each successor took, null where that is not known
 * @param names all its names with their days, null where it has only ever had one
 */
record UnitView(String code, String name, UnitLevel level, LocalDate validFrom, @Nullable LocalDate validTo,
        boolean exists, @Nullable String parent, List<ParentLink> parents, List<String> successors,
        @Nullable List<SuccessorShare> shares, @Nullable List<DatedName> names) {

    static UnitView on(LocalDate day, RegisteredUnit unit) {
        return new UnitView(unit.code(), unit.nameOn(day), unit.level(), unit.validFrom(), unit.validTo(),
                unit.existsOn(day), unit.parentOn(day).orElse(null), unit.parents(), unit.successors(), unit.shares(),
                unit.names());
    }
}
