package vn.tiendo.plan.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.events.DatedName;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.unit.UnitMatch.Candidates;
import vn.tiendo.plan.unit.UnitMatch.Found;
import vn.tiendo.plan.unit.UnitMatch.Unknown;

/** Finds the unit that a plan names as its issuer: "UBND xã Thiệu Vân", "Ủy ban nhân dân huyện Hương Sơn". */
public final class IssuerNames {

    private final UnitRegistry registry;
    private volatile Index index;

    public IssuerNames(UnitRegistry registry) {
        this.registry = registry;
        index = Index.of(registry.history());
    }

    /** Units by the names they bear or bore. */
    private record Index(UnitHistory units, Map<String, List<RegisteredUnit>> byFullName,
            Map<String, List<RegisteredUnit>> byBareName) {

        static Index of(UnitHistory units) {
            return new Index(units, by(units, UnitName::full), by(units, UnitName::bare));
        }

        private static Map<String, List<RegisteredUnit>> by(UnitHistory units, Function<UnitName, String> part) {
            record Named(String key, RegisteredUnit unit) {}
            return units.all().stream()
                    .flatMap(unit -> names(unit).map(name -> new Named(part.apply(UnitName.of(name)), unit)).distinct())
                    .collect(groupingBy(Named::key, mapping(Named::unit, toList())));
        }

        private static Stream<String> names(RegisteredUnit unit) {
            return unit.names() == null ? Stream.of(unit.name()) : unit.names().stream().map(DatedName::name);
        }
    }

    private Index index() {
        var units = registry.history();
        if (index.units() != units) {
            index = Index.of(units);
        }
        return index;
    }

    /**
     * Which unit existing on that day is meant.
     *
     * @param issuer as written, perhaps with the units above it
     * @param hints other places the plan names, best first: used only to choose between namesakes
     */
    public UnitMatch match(String issuer, List<String> hints, LocalDate day) {
        var written = WrittenName.of(issuer);
        var known = index();
        var exact = written.unit().hasKind() ? known.byFullName() : known.byBareName();
        var named = existing(exact.getOrDefault(written.unit().full(), List.of()), day);
        if (named.isEmpty()) {
            var akin = existing(known.byBareName().getOrDefault(written.unit().bare(), List.of()), day).stream()
                    .filter(unit -> UnitName.of(unit.nameOn(day)).isCommune() == written.unit().isCommune()).toList();
            return akin.isEmpty() ? new Unknown() : new Candidates(narrowed(akin, written, hints, day));
        }
        var units = narrowed(named, written, hints, day);
        return units.size() == 1 ? new Found(units.getFirst()) : new Candidates(units);
    }

    private static List<RegisteredUnit> existing(List<RegisteredUnit> units, LocalDate day) {
        return units.stream().filter(unit -> unit.existsOn(day)).toList();
    }

    /** Each place leaves only the units below it, unless it would leave none. */
    private List<RegisteredUnit> narrowed(List<RegisteredUnit> units, WrittenName written, List<String> hints,
            LocalDate day) {
        var places = Stream.concat(written.above().stream(), hints.stream().map(WrittenName::of)
                .flatMap(hint -> Stream.concat(Stream.of(hint.unit()), hint.above().stream()))).toList();
        var left = units;
        for (var place : places) {
            var below = left.stream().filter(unit -> liesBelow(unit, place, day)).toList();
            left = below.isEmpty() ? left : below;
        }
        return left;
    }

    private boolean liesBelow(RegisteredUnit unit, UnitName place, LocalDate day) {
        return registry.ancestorsOn(unit.code(), day).stream().map(above -> UnitName.of(above.nameOn(day)))
                .anyMatch(above -> place.hasKind()
                        ? above.full().equals(place.full())
                        : above.bare().equals(place.bare()));
    }
}
