package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.scoreboard.Ranking.Candidate;

/** Compares values: of units with one another, and of a unit over time. */
@Component
class Comparisons {

    private static final int LONGEST = 60;

    private final Compositions compositions;
    private final Catalogue catalogue;
    private final Units units;

    Comparisons(Compositions compositions, Catalogue catalogue, Units units) {
        this.compositions = compositions;
        this.catalogue = catalogue;
        this.units = units;
    }

    /** The communes below a unit. */
    Ranking ranking(String unit, String indicator, ReportingPeriod period, Basis basis, View view) {
        var defined = find(indicator, period).orElseThrow(() -> unknown(indicator));
        var candidates = compositions.leaves(unit, period, view).stream()
                .map(leaf -> new Candidate(leaf.unit().code(), leaf.unit().name(),
                        leaf.values(catalogue, period, basis::figures).get(indicator)))
                .toList();
        return Ranking.of(indicator, period.toString(), defined.direction(), candidates);
    }

    /**
     * All periods from one to another.
     *
     * @throws Rejection periods-of-two-kinds, trend-too-long; not-found where the indicator holds in none of them
     */
    Trend trend(String unit, String indicator, ReportingPeriod from, ReportingPeriod to, Basis basis, View view) {
        var shown = between(from, to);
        if (shown.stream().noneMatch(period -> find(indicator, period).isPresent())) {
            throw unknown(indicator);
        }
        Map<ReportingPeriod, BigDecimal> values = new HashMap<>();
        shown.stream().flatMap(period -> Stream.of(period, period.previous(), period.aYearBefore())).distinct()
                .forEach(period -> value(unit, indicator, period, basis, view)
                        .ifPresent(value -> values.put(period, value)));
        return Trend.of(unit, indicator, shown, values);
    }

    private Optional<BigDecimal> value(String unit, String indicator, ReportingPeriod period, Basis basis, View view) {
        return find(indicator, period).map(_ -> compositions.of(units.require(unit), period, view))
                .flatMap(whole -> Optional.ofNullable(
                        whole.values(catalogue, period, basis::figures).get(indicator)));
    }

    private static Rejection unknown(String indicator) {
        return new Rejection(PlatformProblem.NOT_FOUND).at("indicator").with("id", indicator);
    }

    private Optional<MeasuredIndicator> find(String indicator, ReportingPeriod period) {
        return catalogue.indicators(period).stream().filter(known -> known.code().equals(indicator)).findAny();
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
