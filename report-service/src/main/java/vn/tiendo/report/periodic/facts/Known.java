package vn.tiendo.report.periodic.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.facts.FactBook.Named;
import vn.tiendo.report.target.UnitTarget;

/**
 * All that a report can be drafted from.
 *
 * @param named what facts are about, by its id
 * @param units names of units by code
 * @param targets of the unit in the period by indicator
 */
record Known(List<Fact> facts, Map<String, Named> named, Map<String, String> units, FrozenFigures figures,
        Map<String, UnitTarget> targets) {

    Optional<Named> about(String id) {
        return Optional.ofNullable(named.get(id));
    }

    <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
