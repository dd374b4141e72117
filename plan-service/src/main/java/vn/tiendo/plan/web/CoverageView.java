package vn.tiendo.plan.web;

import java.util.List;
import vn.tiendo.plan.cascade.PlanItem;

/**
 * How far the units below implement a plan.
 *
 * @param units how many units lie directly below
 * @param withPlan how many of them have a published plan that names this one as its parent
 * @param withoutPlan the others
 */
record CoverageView(int units, int withPlan, List<NamedUnit> withoutPlan, List<CoveredItemView> items) {

    record NamedUnit(String code, String name) {}

    /**
     * An item and who implements it.
     *
     * @param covered in how many units
     * @param missing units whose plans leave it out, and those without a plan
     */
    record CoveredItemView(PlanItem item, int covered, List<ImplementationView> implementedBy,
            List<NamedUnit> missing) {}

    /**
     * An item of a lower plan.
     *
     * @param weaker true of a target that demands less
     */
    record ImplementationView(String plan, NamedUnit unit, PlanItem item, boolean weaker) {}
}
