package vn.tiendo.kpi.survey.web;

import java.util.List;
import vn.tiendo.events.OutsideIndex;
import vn.tiendo.kpi.survey.OutsideResults;
import vn.tiendo.kpi.survey.OutsideResults.Version;
import vn.tiendo.platform.store.Stored;

/**
 * Results of an index as callers see them.
 *
 * @param unit code of the unit that imported them
 * @param version to be sent in {@code If-Match}
 * @param versions all that was ever imported, the newest last and in force
 */
record OutsideResultsView(String unit, OutsideIndex index, int year, long version, List<Version> versions) {

    static OutsideResultsView of(Stored<OutsideResults> stored) {
        var results = stored.state();
        return new OutsideResultsView(results.unit(), results.index(), results.year(), stored.version(),
                results.versions());
    }
}
