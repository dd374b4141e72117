package vn.tiendo.report.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/**
 * How far each subscription is. Whoever serves one saves against the version he saved last: that is the fence. An instance
 * that was held up until its lease lapsed, and another came, can move nothing any more.
 */
public final class Progresses {

    private final AggregateStore<Progress> store;

    Progresses(AggregateStore<Progress> store) {
        this.store = store;
    }

    /** Version 0 of a subscription that was never served. */
    public Stored<Progress> of(String id) {
        return store.find(id).orElse(new Stored<>(id, 0, Progress.NONE));
    }

    Map<String, Stored<Progress>> ofAll(Collection<String> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(Stored::id, progress -> progress));
    }

    /** Takes a subscription for oneself; empty where another has it, or came first. */
    Optional<Stored<Progress>> lease(String id, Instant now, Instant until) {
        var known = of(id);
        return known.state().isLeased(now) ? Optional.empty() : save(known, progress -> progress.leased(until));
    }

    /** Empty where somebody else has taken it meanwhile. */
    Optional<Stored<Progress>> save(Stored<Progress> mine, UnaryOperator<Progress> change) {
        try {
            return Optional.of(store.change(mine.id(), Request.expecting(mine.version()),
                    _ -> Decision.of(change.apply(mine.state()))));
        } catch (Rejection rejection) {
            if (rejection.type() == PlatformProblem.STALE_VERSION) {
                return Optional.empty();
            }
            throw rejection;
        }
    }
}
