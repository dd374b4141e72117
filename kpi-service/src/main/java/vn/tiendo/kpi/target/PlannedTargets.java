package vn.tiendo.kpi.target;

import java.time.Instant;
import java.util.List;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;

/**
 * The targets of a plan as it was published or amended.
 *
 * @param period what the plan covers, for example {@code 2026} or {@code 2025-H2}
 */
public record PlannedTargets(String planId, String unit, String period, List<PlannedTarget> targets, Instant at) {

    public static PlannedTargets of(PlanPublished plan) {
        return new PlannedTargets(plan.planId(), plan.unit(), plan.period(), plan.targets(), plan.at());
    }

    public static PlannedTargets of(PlanAmended plan) {
        return new PlannedTargets(plan.planId(), plan.unit(), plan.period(), plan.targets(), plan.at());
    }
}
