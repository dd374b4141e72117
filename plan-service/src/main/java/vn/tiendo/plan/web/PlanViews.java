package vn.tiendo.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanOutline;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Stored;

/** Shows plans with the names of their units, and to each reader what he may see. */
@Component
final class PlanViews {

    private final UnitRegistry units;
    private final Access access;

    PlanViews(UnitRegistry units, Access access) {
        this.units = units;
        this.access = access;
    }

    PlanSummary summary(Stored<PlanOutline> plan) {
        return PlanSummary.of(plan.id(), plan.version(), plan.state(), unitName(plan.state().unit()));
    }

    /** What is in force, or the draft. */
    ResponseEntity<PlanView> answer(ResponseEntity.BodyBuilder answer, Stored<Plan> plan) {
        return answer(answer, plan, plan.state().content());
    }

    /** What can be changed now: the amendment where there is one. */
    ResponseEntity<PlanView> underWork(Stored<Plan> plan) {
        return answer(ResponseEntity.ok(), plan, plan.state().underWork());
    }

    /** With findings that are told and not stored. */
    ResponseEntity<PlanView> answer(ResponseEntity.BodyBuilder answer, Stored<Plan> plan, List<Finding> told) {
        var content = plan.state().content();
        return answer(answer, plan,
                content.withFindings(Stream.concat(content.findings().stream(), told.stream()).toList()));
    }

    private ResponseEntity<PlanView> answer(ResponseEntity.BodyBuilder answer, Stored<Plan> plan, Draft content) {
        var state = plan.state();
        return answer.eTag(plan.entityTag()).body(PlanView.of(plan.id(), plan.version(), state, content,
                unitName(state.unit()), access.canRead(state.unit())));
    }

    private @Nullable String unitName(String unit) {
        return units.find(unit).map(RegisteredUnit::name).orElse(null);
    }
}
