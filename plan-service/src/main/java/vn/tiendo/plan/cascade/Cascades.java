package vn.tiendo.plan.cascade;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.ParentPlans;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Plans beside their parents: what may implement what, what a person confirmed, and what is covered. */
public final class Cascades {

    private final ConfirmedLinks confirmed;
    private final Plans plans;
    private final ParentPlans parents;
    private final UnitRegistry units;
    private final Clock clock;

    public Cascades(ConfirmedLinks confirmed, Plans plans, ParentPlans parents, UnitRegistry units, Clock clock) {
        this.confirmed = confirmed;
        this.plans = plans;
        this.parents = parents;
        this.units = units;
        this.clock = clock;
    }

    /** What somebody confirmed; empty where nobody did. */
    public Optional<Stored<Links>> links(String plan) {
        return confirmed.find(plan);
    }

    /** What each item may implement, by its wording and its indicator. */
    public List<Proposal> proposals(Stored<Plan> plan) {
        return Proposals.of(plan.state().underWork(), parent(plan).state().content());
    }

    /**
     * Puts what a person confirmed in the place of what was confirmed before.
     *
     * @throws Rejection parent-not-here, unknown-item, kinds-differ; precondition-required where links stand and the caller
     *         does not say which he has seen
     */
    public Stored<Links> confirm(Stored<Plan> plan, List<Pair> pairs, String by, Request request) {
        if (request.expectedVersion() == null && confirmed.find(plan.id()).isPresent()) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var parent = parent(plan);
        var at = clock.instant();
        var wanted = pairs.stream().map(pair -> new Link(pair.item(), pair.implemented(), by, at)).toList();
        return confirmed.change(plan.id(), request, before -> Links.confirmed(before, parent.id(), wanted,
                plan.state().underWork(), parent.state().content()));
    }

    /** Two items that belong together. */
    public record Pair(String item, String implemented) {}

    /** How far the published plans of the units below implement a plan. */
    public Coverage coverage(Stored<Plan> plan) {
        var links = confirmed.to(plan.id()).stream().collect(toMap(Stored::id, stored -> stored.state().links()));
        var children = plans.implementing(plan.id()).stream()
                .map(child -> new Child(child.id(), child.state().unit(),
                        PlanItem.of(child.state().content().tasks(), child.state().content().targets()),
                        links.getOrDefault(child.id(), List.of())))
                .toList();
        var expected = units.childrenOn(plan.state().unit(), day(plan.state())).stream().map(RegisteredUnit::code);
        return Coverage.of(plan.state().content(), children, expected.toList());
    }

    private LocalDate day(Plan plan) {
        var issuedOn = plan.content().issuedOn();
        return issuedOn == null ? LocalDate.now(clock) : issuedOn;
    }

    private Stored<Plan> parent(Stored<Plan> plan) {
        return parents.of(plan.state().unit(), plan.state().underWork(), LocalDate.now(clock))
                .orElseThrow(() -> new Rejection(PlanProblem.PARENT_NOT_HERE).at("parentPlan"));
    }
}
