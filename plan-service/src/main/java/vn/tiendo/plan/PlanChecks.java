package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.plan.check.PlanCheck;
import vn.tiendo.plan.check.RuleDescription;
import vn.tiendo.plan.check.Surroundings;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.store.Stored;

/** Checks contents of plans against what the system knows around them. */
public final class PlanChecks {

    private final PlanCheck check;
    private final ParentPlans parents;
    private final Clock clock;

    PlanChecks(PlanCheck check, ParentPlans parents, Clock clock) {
        this.check = check;
        this.parents = parents;
        this.clock = clock;
    }

    /** What is looked for in plans, and how. */
    public List<RuleDescription> rules() {
        return check.rules();
    }

    /** The content with what is wrong with it now. */
    Draft checked(String unit, Draft content) {
        return check.checked(content, around(unit, content));
    }

    /** What a content is checked against. */
    PlanCommand.Check against(Surroundings around) {
        return content -> check.checked(content, around);
    }

    Surroundings around(String unit, Draft content) {
        var today = LocalDate.now(clock);
        var parent = parents.of(unit, content, today).map(Stored::state).map(Plan::content).orElse(null);
        return new Surroundings(today, unit, parent, List.of());
    }
}
