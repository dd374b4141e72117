package vn.tiendo.plan;

import java.time.Clock;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Makes the draft of the next year out of a plan that took effect. */
public final class CarryOver {

    private final Plans plans;
    private final CompletedTasks completed;
    private final PlanChecks checks;
    private final Clock clock;

    CarryOver(Plans plans, CompletedTasks completed, PlanChecks checks, Clock clock) {
        this.plans = plans;
        this.completed = completed;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * A draft for the next year.
     *
     * @param isNew false where the plan had been carried over before; the draft is then as it stands today
     */
    public record CarriedOver(Stored<Plan> plan, boolean isNew) {}

    /** The draft for the year after a plan's, with what was not completed; the same one however often it is asked for. */
    public CarriedOver of(String id, Request request) {
        var plan = plans.require(id);
        if (!plan.state().isPublic()) {
            throw new Rejection(PlanProblem.NOT_PUBLISHED).at("status").with("status", plan.state().status().name());
        }
        if (request.expectedVersion() != null && request.expectedVersion() != plan.version()) {
            throw stale(request, plan.version());
        }
        var nextId = PlanIds.ofNextYear(id);
        var known = plans.find(nextId);
        return known.map(before -> new CarriedOver(before, false))
                .orElseGet(() -> new CarriedOver(keep(nextId, plan, request), true));
    }

    private Stored<Plan> keep(String nextId, Stored<Plan> plan, Request request) {
        var year = plan.state().content().year();
        if (year == null) {
            throw new Rejection(PlanProblem.YEAR_MISSING).at("year");
        }
        var done = completed.of(plan.id());
        var dropped = plan.state().content().tasks().stream().map(task -> task.id()).filter(done::contains).toList();
        var content = new NextYear(year, done).of(plan.state().content());
        var command = new KeepDraft(plan.state().unit(), checks.checked(null, plan.state().unit(), content), null,
                new CarriedFrom(plan.id(), plan.state().edition(), dropped), clock.instant());
        return plans.handle(nextId, new Request(request.idempotencyKey(), request.fingerprint(), null), command);
    }

    private static Rejection stale(Request request, long current) {
        return new Rejection(PlatformProblem.STALE_VERSION).at("If-Match")
                .with("expected", String.valueOf(request.expectedVersion())).with("current", String.valueOf(current));
    }
}
