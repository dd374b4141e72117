package vn.tiendo.kpi.survey.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import vn.tiendo.kpi.survey.Survey;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;

/** Finds surveys of many units. */
public final class SurveyList {

    private final AggregateStore<Survey> store;

    SurveyList(AggregateStore<Survey> store) {
        this.store = store;
    }

    /**
     * Surveys of some units in a period, in the order of their ids.
     *
     * @param after id after which to begin, empty for the beginning
     */
    public List<Stored<Survey>> of(Collection<String> units, String period, String after, int limit) {
        return store.query(Filters.and(Filters.in("state.unit", units), Filters.eq("state.period", period),
                Filters.gt("_id", after)), Sorts.ascending("_id"), limit);
    }
}
