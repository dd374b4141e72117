package vn.tiendo.report.scoreboard;

import org.springframework.stereotype.Component;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.ranking.Candidate;
import vn.tiendo.report.ranking.Ranked;

/** Compares units with one another. */
@Component
class Rankings {

    private final Compositions compositions;
    private final Catalogue catalogue;

    Rankings(Compositions compositions, Catalogue catalogue) {
        this.compositions = compositions;
        this.catalogue = catalogue;
    }

    /** The communes below a unit. */
    Ranking of(String unit, String indicator, ReportingPeriod period, Basis basis, View view) {
        var defined = catalogue.indicators(period).stream().filter(known -> known.code().equals(indicator)).findAny()
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).at("indicator").with("id", indicator));
        var candidates = compositions.leaves(unit, period, view).stream()
                .map(leaf -> new Candidate(leaf.unit().code(), leaf.unit().name(),
                        leaf.values(catalogue, period, basis::figures).get(indicator)))
                .toList();
        return new Ranking(indicator, period.toString(), defined.direction(),
                Ranked.of(defined.direction(), candidates));
    }
}
