package vn.tiendo.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.plan.PlanCommand.HandPlanOver;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** An open plan of a unit that ended goes to one of its successors; of several, to the first that takes it on. */
final class HandingOver {

    private HandingOver() {}

    static Decision<Plan> of(HandPlanOver command, Plan plan) {
        if (plan.unit().equals(command.to())) {
            throw new Rejection(PlanProblem.PLAN_IS_YOURS).at("unit").with("unit", plan.unit());
        }
        if (!command.heirs().of(plan.unit()).contains(command.to())) {
            throw new Rejection(PlatformProblem.NOT_YOUR_UNIT).at("unit").with("unit", plan.unit());
        }
        if (plan.status() == PlanStatus.CLOSED) {
            throw new Rejection(PlanProblem.NOT_PUBLISHED).at("status").with("status", plan.status().name());
        }
        var handover = new Handover(plan.unit(), command.to(), command.by(), command.at());
        var handed = plan.with(it -> {
            it.unit = command.to();
            it.handovers = Stream.concat(plan.handovers().stream(), Stream.of(handover)).toList();
        });
        return new Decision<>(handed, plan.isPublic()
                ? List.of(new PlanHandedOver(command.planId(), command.to(), plan.unit(), command.by(), command.at()))
                : List.of());
    }
}
