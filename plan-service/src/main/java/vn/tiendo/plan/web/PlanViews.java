package vn.tiendo.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.store.Stored;

/** Shows plans with the names of their units. */
@Component
final class PlanViews {

    private final UnitRegistry units;

    PlanViews(UnitRegistry units) {
        this.units = units;
    }

    PlanView view(Stored<Plan> plan) {
        return PlanView.of(plan.id(), plan.version(), plan.state(), unitName(plan));
    }

    PlanSummary summary(Stored<Plan> plan) {
        return PlanSummary.of(plan.id(), plan.version(), plan.state(), unitName(plan));
    }

    ResponseEntity<PlanView> answer(ResponseEntity.BodyBuilder answer, Stored<Plan> plan) {
        return answer.eTag(plan.entityTag()).body(view(plan));
    }

    private @Nullable String unitName(Stored<Plan> plan) {
        return units.find(plan.state().unit()).map(RegisteredUnit::name).orElse(null);
    }
}
