package vn.tiendo.plan.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;

/** All units there are, were and will be, in registries of one province each and one of the nation. Immutable. */
public final class UnitHistory {

    private final Map<String, List<RegisteredUnit>> registries;
    private final Map<String, RegisteredUnit> units;
    private final Map<String, List<RegisteredUnit>> children;
    private final Map<String, List<RegisteredUnit>> predecessors;
    private final Map<String, String> registryOf = new HashMap<>();

    /** Of the units of each registry, by the registry's code. */
    public UnitHistory(Map<String, List<RegisteredUnit>> registries) {
        this.registries = registries;
        registries.forEach((registry, units) -> units.forEach(unit -> registryOf.put(unit.code(), registry)));
        units = registries.values().stream().flatMap(List::stream)
                .collect(toUnmodifiableMap(RegisteredUnit::code, Function.identity()));
        children = byOther(unit -> unit.parents().stream().map(ParentLink::unit).distinct().toList());
        predecessors = byOther(RegisteredUnit::successors);
    }

    /** For each unit that others name: those that name it, by code. */
    private Map<String, List<RegisteredUnit>> byOther(Function<RegisteredUnit, List<String>> named) {
        record Link(String other, RegisteredUnit unit) {}
        return units.values().stream().sorted(Comparator.comparing(RegisteredUnit::code))
                .flatMap(unit -> named.apply(unit).stream().map(other -> new Link(other, unit)))
                .collect(groupingBy(Link::other, mapping(Link::unit, toUnmodifiableList())));
    }

    public Map<String, List<RegisteredUnit>> registries() {
        return registries;
    }

    /** The registry that holds a unit; empty for an unknown one. */
    public Optional<String> registryOf(String code) {
        return Optional.ofNullable(registryOf.get(code));
    }

    public Collection<RegisteredUnit> all() {
        return units.values();
    }

    public Optional<RegisteredUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Units directly below on that day, by code. */
    public List<RegisteredUnit> childrenOn(String parent, LocalDate day) {
        return children.getOrDefault(parent, List.of()).stream()
                .filter(unit -> unit.parentOn(day).filter(parent::equals).isPresent()).toList();
    }

    /** Units that ended and passed area to that unit at once, by code. */
    public List<RegisteredUnit> predecessors(String code) {
        return predecessors.getOrDefault(code, List.of());
    }

    /** Units directly above, next above, … up to the nation, on that day. */
    public List<RegisteredUnit> ancestorsOn(String code, LocalDate day) {
        var ancestors = new LinkedHashSet<RegisteredUnit>();
        var above = parentOn(code, day);
        while (above.isPresent() && ancestors.add(above.get())) {
            above = parentOn(above.get().code(), day);
        }
        return List.copyOf(ancestors);
    }

    private Optional<RegisteredUnit> parentOn(String code, LocalDate day) {
        return find(code).flatMap(unit -> unit.parentOn(day)).flatMap(this::find);
    }
}
