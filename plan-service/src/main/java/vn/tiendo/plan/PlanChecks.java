package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.cascade.ConfirmedLinks;
import vn.tiendo.plan.check.PlanCheck;
import vn.tiendo.plan.check.RuleDescription;
import vn.tiendo.plan.check.Surroundings;
import vn.tiendo.plan.importing.Draft;

/** Checks contents of plans against what the system knows around them. */
public final class PlanChecks {

    private final PlanCheck check;
    private final ParentPlans parents;
    private final ConfirmedLinks links;
    private final Clock clock;

    PlanChecks(PlanCheck check, ParentPlans parents, ConfirmedLinks links, Clock clock) {
        this.check = check;
        this.parents = parents;
        this.links = links;
        this.clock = clock;
    }

    /** What is looked for in plans, and how. */
    public List<RuleDescription> rules() {
        return check.rules();
    }

    /**
     * The content with what is wrong with it now.
     *
     * @param id of the plan, null while it has none
     */
    Draft checked(@Nullable String id, String unit, Draft content) {
        return check.checked(content, around(id, unit, content));
    }

    /** What a content is checked against. */
    PlanCommand.Check against(Surroundings around) {
        return content -> check.checked(content, around);
    }

    Surroundings around(@Nullable String id, String unit, Draft content) {
        var today = LocalDate.now(clock);
        return parents.of(unit, content, today)
                .map(parent -> new Surroundings(today, unit, parent.state().content(),
                        id == null ? List.of() : links.of(id, parent.id())))
                .orElseGet(() -> new Surroundings(today, unit, null, List.of()));
    }
}
