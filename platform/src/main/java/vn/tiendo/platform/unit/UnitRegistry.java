package vn.tiendo.platform.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.SuccessorShare;
import vn.tiendo.events.UnitLevel;

/** All units of all registries at one moment; immutable. */
final class UnitRegistry {

    static final UnitRegistry EMPTY = new UnitRegistry(List.of());

    private final Map<String, RegisteredUnit> byCode = new HashMap<>();
    private final Map<String, List<RegisteredUnit>> everBelow;
    private final Map<String, List<RegisteredUnit>> takenOver;
    private final Map<Dated, List<RegisteredUnit>> leaves = new ConcurrentHashMap<>();

    private record Dated(String code, LocalDate day) {}

    UnitRegistry(Collection<RegisteredUnit> units) {
        units.forEach(unit -> byCode.put(unit.code(), unit));
        everBelow = units.stream()
                .flatMap(unit -> unit.parents().stream().map(link -> Map.entry(link.unit(), unit)))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey,
                        mapping(Map.Entry::getValue, toList())));
        takenOver = units.stream()
                .flatMap(unit -> unit.successors().stream().map(successor -> Map.entry(successor, unit)))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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

    List<Origin> originsOn(String code, LocalDate day) {
        Map<String, Origin> origins = new TreeMap<>();
        find(code).ifPresent(unit -> collectOrigins(unit, BigDecimal.ONE, day, origins));
        return List.copyOf(origins.values());
    }

    private void collectOrigins(RegisteredUnit unit, @Nullable BigDecimal share, LocalDate day,
            Map<String, Origin> origins) {
        if (unit.existsOn(day)) {
            origins.merge(unit.code(), new Origin(unit, share), UnitRegistry::together);
        }
        takenOver.getOrDefault(unit.code(), List.of())
                .stream()
                .filter(before -> before.validTo() != null && !before.validTo().isBefore(day))
                .forEach(before -> collectOrigins(before, times(share, share(before, unit.code())), day, origins));
    }

    /** Of a unit that was split and whose parts came together again. */
    private static Origin together(Origin one, Origin other) {
        return new Origin(one.unit(),
                one.share() == null || other.share() == null ? null : one.share().add(other.share()));
    }

    private static @Nullable BigDecimal share(RegisteredUnit before, String successor) {
        if (before.successors().size() == 1) {
            return BigDecimal.ONE;
        }
        return before.shares() == null
                ? null
                : before.shares().stream().filter(share -> share.unit().equals(successor)).map(SuccessorShare::share)
                        .findFirst().orElse(null);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.multiply(right);
    }

    boolean wasEverWithin(String code, String ancestor) {
        return find(code).stream()
                .flatMap(unit -> unit.parents().stream())
                .anyMatch(link -> link.unit().equals(ancestor) || wasEverWithin(link.unit(), ancestor));
    }
}
