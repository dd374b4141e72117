package vn.tiendo.plan.cascade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.problem.Rejection;

/**
 * What a plan implements of its parent.
 *
 * @param parentPlan id of the plan of the level above
 */
public record Links(String parentPlan, List<Link> links) {

    /**
     * The links a person confirmed in place of those before; one that stood already keeps who confirmed it, and when.
     *
     * @param before null where nothing was linked
     * @throws Rejection unknown-item where one of the two plans has no such item, kinds-differ where a task would implement
     *         a target or the other way round
     */
    static Links confirmed(@Nullable Links before, String parentPlan, List<Link> wanted, Draft content, Draft parent) {
        var items = PlanItem.of(content);
        var above = PlanItem.of(parent);
        var kept = new ArrayList<Link>();
        for (int i = 0; i < wanted.size(); i++) {
            var link = wanted.get(i);
            var item = require(items, link.item(), "links[" + i + "].item");
            var implemented = require(above, link.implemented(), "links[" + i + "].implemented");
            if (!item.isOfTheKindOf(implemented)) {
                throw new Rejection(PlanProblem.KINDS_DIFFER).at("links[" + i + "]");
            }
            if (kept.stream().noneMatch(link::says)) {
                kept.add(before != null && before.parentPlan.equals(parentPlan) ? before.first(link) : link);
            }
        }
        return new Links(parentPlan, List.copyOf(kept));
    }

    private Link first(Link link) {
        return links.stream().filter(link::says).findFirst().orElse(link);
    }

    private static PlanItem require(List<PlanItem> items, String id, String path) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst()
                .orElseThrow(() -> new Rejection(PlanProblem.UNKNOWN_ITEM).at(path).with("item", id));
    }
}
