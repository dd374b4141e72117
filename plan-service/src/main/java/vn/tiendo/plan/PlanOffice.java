package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.plan.PlanCommand.AmendPlan;
import vn.tiendo.plan.PlanCommand.ClosePlan;
import vn.tiendo.plan.PlanCommand.ConfirmItems;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.plan.PlanCommand.WaiveFindings;
import vn.tiendo.plan.PlanCommand.WaivedFinding;
import vn.tiendo.plan.PlanCommand.WithdrawAmendment;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** What units do with their plans, from the first draft to the end. Looks up what a decision has to know. */
public final class PlanOffice {

    private final Plans plans;
    private final UnitRegistry units;
    private final ParentPlans parents;
    private final PlanChecks checks;
    private final ReviewProperties review;
    private final Clock clock;

    PlanOffice(Plans plans, UnitRegistry units, ParentPlans parents, PlanChecks checks, ReviewProperties review,
            Clock clock) {
        this.plans = plans;
        this.units = units;
        this.parents = parents;
        this.checks = checks;
        this.review = review;
        this.clock = clock;
    }

    /** Keeps a plan that was written by hand or by another program. */
    public Stored<Plan> write(String unit, Draft draft, String username, Request request) {
        var id = PlanIds.ofRequest(username, request.idempotencyKey());
        var content = checks.checked(null, known(unit), draft);
        return plans.handle(id, request, new KeepDraft(unit, content, null, null, clock.instant()));
    }

    /** Puts a corrected draft in the place of the draft or the amendment; the caller has to name the version he has seen. */
    public Stored<Plan> correct(String id, String unit, Draft draft, String by, Request request) {
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var content = checks.checked(id, known(unit), draft);
        return plans.handle(id, request, new CorrectDraft(unit, content, by, clock.instant()));
    }

    /**
     * Stands for what an import read.
     *
     * @param all also whatever was read surely enough
     */
    public Stored<Plan> confirm(String id, List<String> items, boolean all, String by, Request request) {
        return plans.handle(id, request, new ConfirmItems(items, all, review.sureFrom(), by, clock.instant()));
    }

    /** Answers for findings. */
    public Stored<Plan> waive(String id, List<WaivedFinding> findings, String reason, String by, Request request) {
        return plans.handle(id, request, new WaiveFindings(findings, reason, by, clock.instant()));
    }

    /** Lets a plan, or its amendment, take effect. */
    public Stored<Plan> publish(String id, List<WaiveFindings> waivers, String by, Request request) {
        var plan = plans.require(id).state();
        var content = plan.underWork();
        var parent = parents.of(plan.unit(), content, LocalDate.now(clock)).map(Stored::id).orElse(null);
        parents.requireNoCircle(id, parent);
        var check = checks.against(checks.around(id, plan.unit(), content));
        return plans.handle(id, request, new PublishPlan(id, units.find(plan.unit()).orElse(null), parent, check,
                waivers, by, clock.instant()));
    }

    /** A reason to answer for findings, given now. */
    public WaiveFindings waiver(List<WaivedFinding> findings, String reason, String by) {
        return new WaiveFindings(findings, reason, by, clock.instant());
    }

    /** Begins the next version of a published plan. */
    public Stored<Plan> amend(String id, String reason, String by, Request request) {
        return plans.handle(id, request, new AmendPlan(reason, by, clock.instant()));
    }

    /** Gives the next version up. */
    public Stored<Plan> withdraw(String id, Request request) {
        return plans.handle(id, request, new WithdrawAmendment());
    }

    /** Ends a plan before its period does. */
    public Stored<Plan> close(String id, String reason, Request request) {
        return plans.handle(id, request, new ClosePlan(id, reason, clock.instant()));
    }

    private String known(String unit) {
        if (units.find(unit).isEmpty()) {
            throw new Rejection(PlatformProblem.UNKNOWN_UNIT).at("unit").with("unit", unit);
        }
        return unit;
    }
}
