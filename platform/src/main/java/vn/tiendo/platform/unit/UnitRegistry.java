package vn.tiendo.platform.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;

/** All units of all registries at one moment; immutable. */
final class UnitRegistry {

    static final UnitRegistry EMPTY = new UnitRegistry(List.of());

    private final Map<String, RegisteredUnit> byCode = new HashMap<>();
    private final Map<String, List<RegisteredUnit>> everBelow;
    private final Map<Dated, List<RegisteredUnit>> leaves = new ConcurrentHashMap<>();

    private record Dated(String code, LocalDate day) {}

    UnitRegistry(Collection<RegisteredUnit> units) {
        units.forEach(unit -> byCode.put(unit.code(), unit));
        everBelow = units.stream()
                .flatMap(unit -> unit.parents().stream().map(link -> Map.entry(link.unit(), unit)))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey,
                        mapping(Map.Entry::getValue, toList())));
    }

    boolean isEmpty() {
        return byCode.isEmpty();
    }

    Optional<RegisteredUnit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<RegisteredUnit> childrenOn(String code, LocalDate day) {
        return everBelow.getOrDefault(code, List.of())
                .stream()
                .filter(unit -> unit.existsOn(day) && unit.parentOn(day).filter(code::equals).isPresent())
                .sorted(Comparator.comparing(RegisteredUnit::code))
                .toList();
    }

    List<RegisteredUnit> leavesOn(String code, LocalDate day) {
        return leaves.computeIfAbsent(new Dated(code, day), this::findLeaves);
    }

    private List<RegisteredUnit> findLeaves(Dated asked) {
        List<RegisteredUnit> found = new ArrayList<>();
        find(asked.code()).filter(unit -> unit.existsOn(asked.day()))
                .ifPresent(unit -> collectLeaves(unit, asked.day(), found));
        return List.copyOf(found);
    }

    private void collectLeaves(RegisteredUnit unit, LocalDate day, List<RegisteredUnit> found) {
        if (unit.level() == UnitLevel.COMMUNE) {
            found.add(unit);
        } else {
            childrenOn(unit.code(), day).forEach(child -> collectLeaves(child, day, found));
        }
    }

    boolean wasEverWithin(String code, String ancestor) {
        return find(code).stream()
                .flatMap(unit -> unit.parents().stream())
                .anyMatch(link -> link.unit().equals(ancestor) || wasEverWithin(link.unit(), ancestor));
    }
}
