package vn.tiendo.kpi.survey;

import java.util.Objects;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All satisfaction surveys. */
public final class Surveys {

    private final AggregateStore<Survey> store;

    public Surveys(AggregateStore<Survey> store) {
        this.store = store;
    }

    /**
     * The survey as it is known.
     *
     * @throws Rejection not-found
     */
    public Stored<Survey> require(Survey survey) {
        return store.require(survey.id());
    }

    /**
     * Enters results; the same again change nothing.
     *
     * @throws Rejection stale-version, idempotency-key-reused
     */
    public Stored<Survey> enter(Survey survey, SurveyResults results, Request request) {
        var known = store.find(survey.id());
        if (known.isPresent() && known.get().state().enter(results).events().isEmpty()) {
            return known.get();
        }
        return store.change(survey.id(), request,
                found -> Objects.requireNonNullElse(found, survey).enter(results));
    }
}
