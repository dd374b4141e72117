package vn.tiendo.task.initiative;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.events.InitiativeEvent.InitiativeProposed;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All initiatives and good models. A change is decided, then saved with its event in one write. */
public final class Initiatives {

    private final AggregateStore<Initiative> store;

    Initiatives(AggregateStore<Initiative> store) {
        this.store = store;
    }

    /**
     * The initiative of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<Initiative> require(String id) {
        return store.require(id);
    }

    /** Those of these ids that there are, by id. */
    public Map<String, Stored<Initiative>> byId(Collection<String> ids) {
        return store.findAll(ids).stream().collect(toMap(Stored::id, Function.identity()));
    }

    /** Puts a proposal on file; a repetition of the same request finds it there. */
    public Stored<Initiative> propose(InitiativeProposed proposed, Request request) {
        return store.change(proposed.initiativeId(), request, existing -> existing == null
                ? Decision.of(Initiative.of(proposed), proposed)
                : Decision.of(existing));
    }

    /**
     * Asks an initiative what a person wants of it.
     *
     * @throws Rejection what it rejects; not-found, stale-version, idempotency-key-reused
     */
    public Stored<Initiative> handle(String id, Request request, InitiativeCommand command) {
        return store.change(id, request, initiative -> {
            if (initiative == null) {
                throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
            }
            var event = InitiativeDecider.decide(command, initiative);
            return Decision.of(initiative.evolve(event), event);
        });
    }
}
