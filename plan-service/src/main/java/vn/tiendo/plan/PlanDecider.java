package vn.tiendo.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.plan.PlanCommand.ClosePlan;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What becomes of a plan when something is asked of it. Pure. */
final class PlanDecider {

    private PlanDecider() {}

    /**
     * Decides on a plan.
     *
     * @param plan null where there is none yet
     * @throws Rejection a {@link PlanProblem}
     */
    static Decision<Plan> decide(PlanCommand command, @Nullable Plan plan) {
        return switch (command) {
            case KeepDraft(var unit, var content, var origin, var at) ->
                Decision.of(plan == null ? Plan.draft(unit, content, origin, at) : plan);
            case CorrectDraft(var unit, var content) -> Decision.of(draft(plan).corrected(unit, content));
            case PublishPlan publish -> publish(publish, draft(plan));
            case ClosePlan(var id, var reason, var at) -> close(id, reason, at, existing(plan));
        };
    }

    private static Decision<Plan> publish(PublishPlan command, Plan plan) {
        if (command.issuer() == null) {
            throw new Rejection(PlatformProblem.UNKNOWN_UNIT).at("unit").with("unit", plan.unit());
        }
        return Decision.of(plan.published(command.at()), Publication.of(command, plan));
    }

    private static Decision<Plan> close(String id, String reason, Instant at, Plan plan) {
        if (plan.status() != PlanStatus.PUBLISHED) {
            throw new Rejection(PlanProblem.NOT_PUBLISHED).at("status").with("status", plan.status().name());
        }
        if (reason.isBlank()) {
            throw new Rejection(PlanProblem.REASON_MISSING).at("reason");
        }
        return Decision.of(plan.closed(reason.strip()), new PlanClosed(id, plan.unit(), reason.strip(), at));
    }

    private static Plan draft(@Nullable Plan plan) {
        var draft = existing(plan);
        if (draft.status() != PlanStatus.DRAFT) {
            throw new Rejection(PlanProblem.NOT_A_DRAFT).at("status").with("status", draft.status().name());
        }
        return draft;
    }

    private static Plan existing(@Nullable Plan plan) {
        if (plan == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND);
        }
        return plan;
    }
}
