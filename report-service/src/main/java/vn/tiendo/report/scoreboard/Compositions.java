package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.unit.Origin;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.rollup.RollUps;
import vn.tiendo.report.rollup.RolledUnit;
import vn.tiendo.report.scoreboard.Composition.Piece;

/** Which units the numbers of a period are made of. */
@Component
class Compositions {

    private final Units units;
    private final RollUps rollUps;
    private final Clock clock;

    Compositions(Units units, RollUps rollUps, Clock clock) {
        this.units = units;
        this.rollUps = rollUps;
        this.clock = clock;
    }

    Composition of(RegisteredUnit unit, ReportingPeriod period, View view) {
        return all(List.of(unit), period, view).getFirst();
    }

    /** Of the units right below: those of the period, or those of today. */
    List<Composition> below(String unit, ReportingPeriod period, View view) {
        var day = view == View.AS_WAS ? period.lastDay() : LocalDate.now(clock);
        return all(units.childrenOn(unit, day), period, view);
    }

    /** Of the communes below: those of the period, or those of today. */
    List<Composition> leaves(String unit, ReportingPeriod period, View view) {
        var day = view == View.AS_WAS ? period.lastDay() : LocalDate.now(clock);
        return all(units.leavesOn(unit, day), period, view);
    }

    private List<Composition> all(Collection<RegisteredUnit> shown, ReportingPeriod period, View view) {
        var day = period.lastDay();
        Map<RegisteredUnit, List<Origin>> origins = new LinkedHashMap<>();
        shown.forEach(unit -> origins.put(unit, origins(unit, day, view)));
        var codes = origins.values().stream().flatMap(List::stream).map(origin -> origin.unit().code()).distinct();
        Map<String, RolledUnit> rolled = rollUps.findAll(codes.toList(), period.toString());
        return origins.entrySet().stream().map(made -> new Composition(made.getKey(),
                made.getValue().stream().map(origin -> new Piece(origin.unit(), origin.share(),
                        rolled.get(origin.unit().code()))).toList(),
                expected(made.getValue(), day))).toList();
    }

    private List<Origin> origins(RegisteredUnit unit, LocalDate day, View view) {
        return view == View.AS_WAS
                ? List.of(new Origin(unit, BigDecimal.ONE))
                : units.originsOn(unit.code(), day);
    }

    private int expected(List<Origin> origins, LocalDate day) {
        return origins.stream().mapToInt(origin -> units.leavesOn(origin.unit().code(), day).size()).sum();
    }
}
