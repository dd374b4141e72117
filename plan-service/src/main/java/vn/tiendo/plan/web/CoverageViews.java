package vn.tiendo.plan.web;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.cascade.Coverage;
import vn.tiendo.plan.cascade.Coverage.CoveredItem;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.web.CoverageView.CoveredItemView;
import vn.tiendo.plan.web.CoverageView.ImplementationView;
import vn.tiendo.plan.web.CoverageView.NamedUnit;

/** Shows coverage with the names of the units. */
@Component
final class CoverageViews {

    private final UnitRegistry units;

    CoverageViews(UnitRegistry units) {
        this.units = units;
    }

    CoverageView view(Coverage coverage) {
        var withoutPlan = coverage.units().stream().filter(unit -> !coverage.withPlan().contains(unit)).toList();
        return new CoverageView(coverage.units().size(), coverage.withPlan().size(), named(withoutPlan),
                coverage.items().stream().map(this::view).toList());
    }

    private CoveredItemView view(CoveredItem covered) {
        var by = covered.implementedBy().stream().map(implementation -> new ImplementationView(implementation.plan(),
                named(implementation.unit()), implementation.item(), implementation.weaker())).toList();
        var inUnits = (int) by.stream().map(ImplementationView::unit).distinct().count();
        return new CoveredItemView(covered.item(), inUnits, by, named(covered.missing()));
    }

    private List<NamedUnit> named(Collection<String> codes) {
        return codes.stream().map(this::named).toList();
    }

    private NamedUnit named(String code) {
        return new NamedUnit(code, units.find(code).map(RegisteredUnit::name).orElse(code));
    }
}
