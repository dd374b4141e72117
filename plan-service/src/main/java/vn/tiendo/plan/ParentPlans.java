package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Stored;

/** Finds the plan of the level above that a plan implements. */
public final class ParentPlans {

    private final Plans plans;
    private final UnitRegistry units;

    ParentPlans(Plans plans, UnitRegistry units) {
        this.plans = plans;
        this.units = units;
    }

    /** The published plan of the number that the content names, of the nearest unit above on the plan's day. */
    public Optional<Stored<Plan>> of(String unit, Draft content, LocalDate today) {
        var number = content.parentPlan();
        var issuer = units.find(unit);
        if (number == null || issuer.isEmpty()) {
            return Optional.empty();
        }
        var issuedOn = content.issuedOn();
        var day = issuedOn != null && issuer.get().existsOn(issuedOn) ? issuedOn : today;
        var namesakes = plans.publishedUnder(number);
        return units.ancestorsOn(unit, day).stream().map(RegisteredUnit::code)
                .flatMap(above -> namesakes.stream().filter(plan -> plan.state().unit().equals(above)))
                .findFirst().flatMap(plan -> plans.find(plan.id()));
    }

    /**
     * A plan may not implement itself, however many plans lie between.
     *
     * @throws Rejection own-ancestor
     */
    void requireNoCircle(String id, @Nullable String parent) {
        var line = new HashSet<String>();
        @Nullable
        String above = parent;
        while (above != null && line.add(above)) {
            if (above.equals(id)) {
                throw new Rejection(PlanProblem.OWN_ANCESTOR).at("parentPlan").with("id", id);
            }
            above = plans.find(above).map(Stored::state).map(Plan::parentPlan).orElse(null);
        }
    }
}
