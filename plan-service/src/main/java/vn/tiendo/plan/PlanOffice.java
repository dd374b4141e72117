package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.PlanCommand.ClosePlan;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** What units do with their plans: write, correct, publish, close. Looks up what a decision has to know. */
public final class PlanOffice {

    private final Plans plans;
    private final UnitRegistry units;
    private final Clock clock;

    public PlanOffice(Plans plans, UnitRegistry units, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /** Keeps a plan that was written by hand or by another program. */
    public Stored<Plan> write(String unit, Draft draft, String username, Request request) {
        var id = PlanIds.ofRequest(username, request.idempotencyKey());
        return plans.handle(id, request, new KeepDraft(known(unit), draft, null, clock.instant()));
    }

    /** Puts a corrected draft in the draft's place; the caller has to name the version he has seen. */
    public Stored<Plan> correct(String id, String unit, Draft draft, Request request) {
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        return plans.handle(id, request, new CorrectDraft(known(unit), draft));
    }

    /** Lets a plan take effect. */
    public Stored<Plan> publish(String id, Request request) {
        var plan = plans.require(id).state();
        var issuer = units.find(plan.unit()).orElse(null);
        var parent = issuer == null ? null : parentPlan(plan, issuer);
        return plans.handle(id, request, new PublishPlan(id, issuer, parent, clock.instant()));
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

    /** The published plan of that number of the nearest unit above; a draft gives the number only. */
    private @Nullable String parentPlan(Plan plan, RegisteredUnit issuer) {
        var number = plan.content().parentPlan();
        if (number == null) {
            return null;
        }
        var issuedOn = plan.content().issuedOn();
        var day = issuedOn != null && issuer.existsOn(issuedOn) ? issuedOn : LocalDate.now(clock);
        List<Stored<Plan>> namesakes = plans.publishedUnder(number);
        return units.ancestorsOn(issuer.code(), day).stream().map(RegisteredUnit::code)
                .flatMap(above -> issuedBy(above, namesakes).stream()).findFirst().orElse(null);
    }

    private static Optional<String> issuedBy(String unit, List<Stored<Plan>> plans) {
        return plans.stream().filter(plan -> plan.state().unit().equals(unit)).map(Stored::id).findFirst();
    }
}
