package vn.tiendo.plan.unit.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.unit.UnitHistory;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Units while changes are worked in. */
final class Revision {

    private final Map<String, RegisteredUnit> units = new LinkedHashMap<>();
    private final Map<String, String> registryOf = new HashMap<>();
    private final Map<String, LocalDate> takenOver = new HashMap<>();

    Revision(UnitHistory history) {
        history.registries().forEach((registry, members) -> members.forEach(unit -> put(registry, unit)));
    }

    private void put(String registry, RegisteredUnit unit) {
        registryOf.put(unit.code(), registry);
        replace(unit);
    }

    Optional<RegisteredUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    RegisteredUnit require(String code, String field) {
        return find(code)
                .orElseThrow(() -> new Rejection(PlatformProblem.UNKNOWN_UNIT).at(field).with("unit", code));
    }

    void replace(RegisteredUnit unit) {
        units.put(unit.code(), unit);
        if (unit.validTo() != null) {
            var day = unit.validTo().plusDays(1);
            unit.successors()
                    .forEach(code -> takenOver.merge(code, day, (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    /** Whether the unit takes over area of another one on that day or later. */
    boolean takesOverFrom(String code, LocalDate day) {
        var last = takenOver.get(code);
        return last != null && !last.isBefore(day);
    }

    /** A new unit; it stands in the registry of its parent, a province in one of its own. */
    void open(RegisteredUnit unit, String parent) {
        put(unit.level() == UnitLevel.PROVINCE ? unit.code() : Objects.requireNonNull(registryOf.get(parent)), unit);
    }

    /** Units that are below that one on the day or come below it later. */
    List<RegisteredUnit> childrenFrom(RegisteredUnit parent, LocalDate day) {
        return parent.level() == UnitLevel.COMMUNE
                ? List.of()
                : units.values().stream().filter(unit -> unit.parents().stream()
                        .anyMatch(link -> link.unit().equals(parent.code()) && reaches(link, day))).toList();
    }

    static boolean reaches(ParentLink link, LocalDate day) {
        return link.validTo() == null || !link.validTo().isBefore(day);
    }

    List<RegisteredUnit> existingOn(LocalDate day) {
        return units.values().stream().filter(unit -> unit.existsOn(day)).toList();
    }

    boolean isBelow(RegisteredUnit unit, String ancestor, LocalDate day) {
        var above = unit.parentOn(day).flatMap(this::find);
        while (above.isPresent()) {
            if (above.get().code().equals(ancestor)) {
                return true;
            }
            above = above.get().parentOn(day).flatMap(this::find);
        }
        return false;
    }

    /** The outcome; units bear their name of that day. */
    UnitHistory history(LocalDate today) {
        var registries = new TreeMap<String, List<RegisteredUnit>>();
        units.values().forEach(unit -> registries
                .computeIfAbsent(Objects.requireNonNull(registryOf.get(unit.code())), _ -> new ArrayList<>())
                .add(named(unit, today)));
        return new UnitHistory(registries);
    }

    private static RegisteredUnit named(RegisteredUnit unit, LocalDate today) {
        if (unit.names() == null) {
            return unit;
        }
        var day = today.isBefore(unit.validFrom()) ? unit.validFrom() : today;
        var last = unit.validTo() != null && unit.validTo().isBefore(day) ? unit.validTo() : day;
        return Units.renamed(unit, unit.nameOn(last), unit.names());
    }
}
