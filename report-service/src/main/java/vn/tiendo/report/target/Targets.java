package vn.tiendo.report.target;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.TargetState;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.AggregateStore;

/** Targets of a unit in a period. */
@Component
public class Targets {

    private static final int MOST = 500;

    private final AggregateStore<PlannedTargets> plans;
    private final AggregateStore<AssessedTarget> assessments;

    Targets(AggregateStore<PlannedTargets> plans, AggregateStore<AssessedTarget> assessments) {
        this.plans = plans;
        this.assessments = assessments;
    }

    /** The unit's targets by indicator; where several plans set one for the same indicator, the last plan's counts. */
    public Map<String, UnitTarget> of(String unit, String period) {
        Map<String, AssessedTarget> assessed = new HashMap<>();
        assessments.query(and(eq("state.unit", unit), eq("state.period", period)), Sorts.ascending("_id"), MOST)
                .forEach(stored -> assessed.put(stored.state().target(), stored.state()));
        Map<String, UnitTarget> targets = new HashMap<>();
        plans.query(and(eq("state.unit", unit), eq("state.open", true)), Sorts.ascending("_id"), MOST)
                .stream()
                .filter(plan -> covers(plan.state().period(), period))
                .forEach(plan -> plan.state()
                        .targets()
                        .forEach(target -> targets.put(String.valueOf(target.indicator()),
                                standing(plan.state().plan(), target, Optional
                                        .ofNullable(assessed.get(plan.state().plan() + "." + target.targetId()))))));
        return targets;
    }

    private static boolean covers(String planPeriod, String period) {
        return ReportingPeriod.parse(planPeriod)
                .flatMap(plan -> ReportingPeriod.parse(period).filter(plan::covers))
                .isPresent();
    }

    private static UnitTarget standing(String plan, PlannedTarget target, Optional<AssessedTarget> assessed) {
        return new UnitTarget(plan, target.comparator(), target.threshold(),
                assessed.map(AssessedTarget::state).orElse(TargetState.NO_DATA),
                assessed.map(AssessedTarget::rule).orElse(null));
    }
}
