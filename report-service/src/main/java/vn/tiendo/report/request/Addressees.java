package vn.tiendo.report.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Whom a request asks, by the units of a day. */
@Component
public class Addressees {

    /** All communes of the country are fewer. */
    public static final int MOST = 4_000;

    private final Units units;

    Addressees(Units units) {
        this.units = units;
    }

    /**
     * Codes of those asked, each once, by code.
     *
     * @param named codes, or none
     * @param level all units of it below the one that asks, null for none
     * @throws Rejection unknown-unit, addressee-not-below, too-many-entries
     */
    public List<String> of(String asking, Collection<String> named, @Nullable UnitLevel level, LocalDate day) {
        named.forEach(code -> requireBelow(asking, units.require(code), day));
        var ofLevel = level == null
                ? Stream.<String>empty()
                : below(asking, day).filter(unit -> unit.level() == level).map(RegisteredUnit::code);
        var all = Stream.concat(named.stream(), ofLevel).distinct().sorted().toList();
        if (all.size() > MOST) {
            throw new Rejection(PlatformProblem.TOO_MANY_ENTRIES).at("units").with("most", MOST);
        }
        return all;
    }

    /** All units that a unit was ever below. */
    public Set<String> everAbove(String unit) {
        return above(unit).collect(Collectors.toSet());
    }

    private void requireBelow(String asking, RegisteredUnit unit, LocalDate day) {
        if (!unit.existsOn(day) || !units.ancestorsOn(unit.code(), day).contains(asking)) {
            throw new Rejection(RequestProblem.ADDRESSEE_NOT_BELOW).at("units").with("unit", unit.code());
        }
    }

    private Stream<RegisteredUnit> below(String unit, LocalDate day) {
        return units.childrenOn(unit, day).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), below(child.code(), day)));
    }

    private Stream<String> above(String unit) {
        return units.find(unit).stream().flatMap(known -> known.parents().stream()).map(ParentLink::unit)
                .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
    }
}
