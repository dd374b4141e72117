package vn.tiendo.plan.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vn.tiendo.plan.check.Strength;
import vn.tiendo.plan.importing.Draft;

/**
 * How far the units below implement a plan: item by item, by whom and by whom not. Drafts do not count.
 *
 * @param units codes of the units directly below that were there when the plan took effect
 * @param withPlan those with a published plan that names this one as its parent
 * @param items targets first, then tasks, as in the document
 */
public record Coverage(List<String> units, List<String> withPlan, List<CoveredItem> items) {

    /**
     * An item of the plan and what implements it.
     *
     * @param missing codes of the units below whose published plans leave it out, and of those without a plan
     */
    public record CoveredItem(PlanItem item, List<Implementation> implementedBy, List<String> missing) {}

    /**
     * What a unit's plan does for an item.
     *
     * @param weaker true of a target that demands less than the one it implements
     */
    public record Implementation(String plan, String unit, PlanItem item, boolean weaker) {}

    static Coverage of(Draft plan, List<Child> children, Collection<String> units) {
        var expected = new TreeSet<>(units);
        var withPlan = children.stream().map(Child::unit).filter(expected::contains).distinct().sorted().toList();
        var items = PlanItem.of(plan).stream().map(item -> covered(item, children, expected)).toList();
        return new Coverage(List.copyOf(expected), withPlan, items);
    }

    private static CoveredItem covered(PlanItem item, List<Child> children, Collection<String> units) {
        var by = new ArrayList<Implementation>();
        var missing = new TreeSet<>(units);
        for (var child : children) {
            child.items().stream()
                    .filter(own -> child.links().stream()
                            .anyMatch(link -> link.item().equals(own.id()) && link.implemented().equals(item.id())))
                    .forEach(own -> {
                        by.add(new Implementation(child.plan(), child.unit(), own, isWeaker(own, item)));
                        missing.remove(child.unit());
                    });
        }
        return new CoveredItem(item, List.copyOf(by), List.copyOf(missing));
    }

    private static boolean isWeaker(PlanItem own, PlanItem item) {
        var target = own.target();
        var above = item.target();
        return target != null && above != null && Strength.isWeaker(target, above);
    }
}
