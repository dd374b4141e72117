package vn.tiendo.plan.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;

/** All units there are and were, in registries of one province each and one of the nation. Immutable. */
public final class UnitRegistry {

    private final Map<String, List<RegisteredUnit>> registries;
    private final Map<String, RegisteredUnit> units;
    private final Map<String, List<RegisteredUnit>> children;

    /** Of the units of each registry, by the registry's code. */
    public UnitRegistry(Map<String, List<RegisteredUnit>> registries) {
        this.registries = registries;
        units = registries.values().stream().flatMap(List::stream)
                .collect(toUnmodifiableMap(RegisteredUnit::code, Function.identity()));
        record Link(String parent, RegisteredUnit child) {}
        children = units.values().stream().sorted(Comparator.comparing(RegisteredUnit::code))
                .flatMap(unit -> unit.parents().stream().map(ParentLink::unit).distinct()
                        .map(parent -> new Link(parent, unit)))
                .collect(groupingBy(Link::parent, mapping(Link::child,
                        toUnmodifiableList())));
    }

    public Map<String, List<RegisteredUnit>> registries() {
        return registries;
    }

    public Iterable<RegisteredUnit> all() {
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
