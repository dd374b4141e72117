package vn.tiendo.task.commendation;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.events.CommendationEvent.CommendationRevoked;
import vn.tiendo.events.CommendationEvent.UnitCommended;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All praise and criticism. Each change is one write with its event. */
public final class Commendations {

    private final AggregateStore<Commendation> store;

    Commendations(AggregateStore<Commendation> store) {
        this.store = store;
    }

    /**
     * The one of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<Commendation> require(String id) {
        return store.require(id);
    }

    /** Those of these ids that there are, by id. */
    public Map<String, Stored<Commendation>> byId(Collection<String> ids) {
        return store.findAll(ids).stream().collect(toMap(Stored::id, Function.identity()));
    }

    /** Puts one on file; a repetition of the same request finds it there. */
    public Stored<Commendation> issue(UnitCommended commended, Request request) {
        return store.change(commended.commendationId(), request, existing -> existing == null
                ? Decision.of(Commendation.of(commended), commended)
                : Decision.of(existing));
    }

    /**
     * Takes one back.
     *
     * @throws Rejection commendation-revoked where it was taken back before; not-found, stale-version
     */
    public Stored<Commendation> revoke(String id, String reason, String by, Instant at, Request request) {
        return store.change(id, request, commendation -> {
            if (commendation == null) {
                throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
            }
            if (commendation.revoked() != null) {
                throw new Rejection(CommendationProblem.COMMENDATION_REVOKED).at("id").with("id", id);
            }
            var event = new CommendationRevoked(id, commendation.unit(), reason, by, at);
            return Decision.of(commendation.revoked(event), event);
        });
    }
}
