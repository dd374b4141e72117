package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.rollup.RollUps;
import vn.tiendo.report.tally.Tally;

/** Follows indicators of a unit over periods. */
@Component
class Trends {

    private static final int LONGEST = 60;

    private final Compositions compositions;
    private final RollUps rollUps;
    private final Catalogue catalogue;
    private final Units units;

    Trends(Compositions compositions, RollUps rollUps, Catalogue catalogue, Units units) {
        this.compositions = compositions;
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.units = units;
    }

    /**
     * All periods from one to another.
     *
     * @param wanted indicator codes, empty for all that hold in one of them
     * @throws Rejection periods-of-two-kinds, trend-too-long; not-found where an indicator holds in none of them
     */
    List<Trend> of(String unit, Collection<String> wanted, ReportingPeriod from, ReportingPeriod to, Basis basis,
            View view) {
        var shown = between(from, to);
        var indicators = indicators(wanted, shown);
        var compared = shown.stream()
                .flatMap(period -> Stream.of(period, period.previous(), period.aYearBefore())).distinct().toList();
        var values = view == View.AS_WAS ? asWas(unit, compared, basis) : asIs(unit, compared, basis);
        return indicators.stream().map(indicator -> Trend.of(indicator, shown, values)).toList();
    }

    private List<MeasuredIndicator> indicators(Collection<String> wanted, List<ReportingPeriod> shown) {
        Map<String, MeasuredIndicator> known = new TreeMap<>();
        shown.forEach(period -> catalogue.indicators(period)
                .forEach(indicator -> known.put(indicator.code(), indicator)));
        wanted.stream().filter(code -> !known.containsKey(code)).findFirst().ifPresent(code -> {
            throw new Rejection(PlatformProblem.NOT_FOUND).at("indicator").with("id", code);
        });
        return known.values().stream().filter(one -> wanted.isEmpty() || wanted.contains(one.code())).toList();
    }

    /** From what the unit above took up, which is one small document a period; the nation has none above it. */
    private Map<ReportingPeriod, Map<String, BigDecimal>> asWas(String unit, List<ReportingPeriod> periods,
            Basis basis) {
        Map<String, String> above = new HashMap<>();
        periods.forEach(period -> units.parentOn(unit, period.lastDay())
                .ifPresent(parent -> above.put(period.toString(), parent)));
        var taken = rollUps.takenUp(unit, above);
        boolean leaf = Composition.isLeaf(units.require(unit));
        Map<ReportingPeriod, Map<String, BigDecimal>> values = new HashMap<>();
        for (var period : periods) {
            var tally = above.containsKey(period.toString())
                    ? taken.getOrDefault(period.toString(), Tally.NONE)
                    : compositions.of(units.require(unit), period, View.AS_WAS).tally();
            values.put(period, catalogue.values(period, basis.figures(tally), leaf));
        }
        return values;
    }

    private Map<ReportingPeriod, Map<String, BigDecimal>> asIs(String unit, List<ReportingPeriod> periods,
            Basis basis) {
        Map<ReportingPeriod, Map<String, BigDecimal>> values = new HashMap<>();
        periods.forEach(period -> values.put(period, compositions.of(units.require(unit), period, View.AS_IS)
                .values(catalogue, period, basis::figures)));
        return values;
    }

    private static List<ReportingPeriod> between(ReportingPeriod from, ReportingPeriod to) {
        if (from.kind() != to.kind()) {
            throw new Rejection(ReportProblem.PERIODS_OF_TWO_KINDS).at("to").with("from", from.toString())
                    .with("to", to.toString());
        }
        var periods = new ArrayList<ReportingPeriod>();
        for (var period = to; !period.firstDay().isBefore(from.firstDay()); period = period.previous()) {
            if (periods.size() == LONGEST) {
                throw new Rejection(ReportProblem.TREND_TOO_LONG).at("from").with("most", LONGEST);
            }
            periods.addFirst(period);
        }
        return periods;
    }
}
