package vn.tiendo.kpi.survey.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.events.OutsideIndex;
import vn.tiendo.events.OutsideScore;
import vn.tiendo.kpi.survey.OutsideResults;

/**
 * What an index says of the unit asked about.
 *
 * @param importedBy code of the unit that imported it
 * @param version of its results that says so
 */
record OutsideScoreView(OutsideIndex index, int year, LocalDate publishedOn, String importedBy, int version,
        OutsideScore score) {

    static Optional<OutsideScoreView> of(OutsideResults results, String rated) {
        var newest = results.newest();
        return results.about(rated).map(score -> new OutsideScoreView(results.index(), results.year(),
                newest.publication().publishedOn(), results.unit(), newest.number(), score));
    }
}
