package vn.tiendo.task.directive;

import java.util.Collection;
import java.util.List;
import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.DirectiveEvent.DirectiveWithdrawn;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All directives. */
public final class Directives {

    private final AggregateStore<Directive> store;

    Directives(AggregateStore<Directive> store) {
        this.store = store;
    }

    /**
     * The directive of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<Directive> require(String id) {
        return store.require(id);
    }

    public List<Stored<Directive>> findAll(Collection<String> ids) {
        return store.findAll(ids);
    }

    /**
     * Issues one; a repetition of the same request finds it there.
     *
     * @throws Rejection directive-without-items, lead-of-several-units, due-before-issue
     */
    public Stored<Directive> issue(DirectiveIssued issued, Request request) {
        DirectiveRules.check(issued);
        return store.change(issued.directiveId(), request, existing -> existing == null
                ? Decision.of(Directive.of(issued), issued)
                : Decision.of(existing));
    }

    /**
     * Takes one back.
     *
     * @throws Rejection not-found, directive-withdrawn, stale-version
     */
    public Stored<Directive> withdraw(DirectiveWithdrawn withdrawn, Request request) {
        return store.change(withdrawn.directiveId(), request, directive -> {
            if (directive == null) {
                throw new Rejection(PlatformProblem.NOT_FOUND).with("id", withdrawn.directiveId());
            }
            DirectiveRules.requireInForce(directive);
            return Decision.of(directive.evolve(withdrawn), withdrawn);
        });
    }
}
