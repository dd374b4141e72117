package vn.tiendo.kpi.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All results of indices that others make. */
public final class OutsideIndices {

    private final AggregateStore<OutsideResults> store;

    public OutsideIndices(AggregateStore<OutsideResults> store) {
        this.store = store;
    }

    /**
     * The results as they are known.
     *
     * @throws Rejection not-found
     */
    public Stored<OutsideResults> require(OutsideResults results) {
        return store.require(results.id());
    }

    /** Those of the results that were imported. */
    public List<OutsideResults> known(Collection<OutsideResults> asked) {
        return store.findAll(asked.stream().map(OutsideResults::id).toList()).stream().map(Stored::state).toList();
    }

    /**
     * Takes an import; the same again changes nothing.
     *
     * @throws Rejection with a {@link SurveyProblem}; stale-version, idempotency-key-reused
     */
    public Stored<OutsideResults> take(OutsideResults results, Publication publication, SourceFile source, String by,
            Instant at, Request request) {
        var known = store.find(results.id());
        if (known.isPresent() && known.get().state().take(publication, source, by, at).events().isEmpty()) {
            return known.get();
        }
        return store.change(results.id(), request,
                found -> Objects.requireNonNullElse(found, results).take(publication, source, by, at));
    }
}
