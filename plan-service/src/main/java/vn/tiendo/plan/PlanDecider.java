package vn.tiendo.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.plan.PlanCommand.AmendPlan;
import vn.tiendo.plan.PlanCommand.ClosePlan;
import vn.tiendo.plan.PlanCommand.ConfirmItems;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.HandPlanOver;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.plan.PlanCommand.WaiveFindings;
import vn.tiendo.plan.PlanCommand.WithdrawAmendment;
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
            case KeepDraft keep -> Decision.of(plan == null ? first(keep) : plan);
            case CorrectDraft correct -> Decision.of(Drafting.correct(correct, open(plan)));
            case ConfirmItems confirm -> Decision.of(Drafting.confirm(confirm, open(plan)));
            case WaiveFindings waive -> Decision.of(Drafting.waive(waive, open(plan)));
            case PublishPlan publish -> Publication.of(publish, open(plan));
            case AmendPlan amend -> Decision.of(amend(amend, published(existing(plan))));
            case WithdrawAmendment _ -> Decision.of(withdraw(existing(plan)));
            case HandPlanOver hand -> HandingOver.of(hand, existing(plan));
            case ClosePlan(var id, var reason, var at) -> close(id, reason, at, published(existing(plan)));
        };
    }

    private static Plan first(KeepDraft keep) {
        var plan = Plan.draft(keep.unit(), keep.content(), keep.origin(), keep.at());
        return Weight.bearable(plan.with(it -> it.carriedFrom = keep.carriedFrom()));
    }

    private static Plan amend(AmendPlan command, Plan plan) {
        if (plan.amendment() != null) {
            throw new Rejection(PlanProblem.AMENDMENT_OPEN).at("amendment").with("by", plan.amendment().by());
        }
        var reason = required(command.reason());
        return Weight.bearable(
                plan.with(it -> it.amendment = new Amendment(plan.content(), reason, command.by(), command.at())));
    }

    private static Plan withdraw(Plan plan) {
        if (plan.amendment() == null) {
            throw new Rejection(PlanProblem.NO_AMENDMENT).at("amendment");
        }
        return plan.with(it -> it.amendment = null);
    }

    private static Decision<Plan> close(String id, String reason, Instant at, Plan plan) {
        var why = required(reason);
        var closed = plan.with(it -> {
            it.status = PlanStatus.CLOSED;
            it.closeReason = why;
            it.amendment = null;
        });
        return Decision.of(closed, new PlanClosed(id, plan.unit(), why, at));
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw new Rejection(PlanProblem.REASON_MISSING).at("reason");
        }
        return reason.strip();
    }

    private static Plan published(Plan plan) {
        if (plan.status() != PlanStatus.PUBLISHED) {
            throw new Rejection(PlanProblem.NOT_PUBLISHED).at("status").with("status", plan.status().name());
        }
        return plan;
    }

    /** A plan that can be written in: a draft, or one with an amendment. */
    private static Plan open(@Nullable Plan plan) {
        var open = existing(plan);
        if (open.status() != PlanStatus.DRAFT && open.amendment() == null) {
            throw new Rejection(PlanProblem.NOT_A_DRAFT).at("status").with("status", open.status().name());
        }
        return open;
    }

    private static Plan existing(@Nullable Plan plan) {
        if (plan == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND);
        }
        return plan;
    }
}
