package vn.tiendo.kpi.submission.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmissionStatus;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;

/** Finds submissions of many units, in the order of their ids. */
public final class SubmissionList {

    private final AggregateStore<Submission> store;

    public SubmissionList(AggregateStore<Submission> store) {
        this.store = store;
    }

    /**
     * Submissions of some units.
     *
     * @param period null for all
     * @param status null for all
     * @param after id after which to begin, empty for the beginning
     */
    public List<Stored<Submission>> of(Collection<String> units, @Nullable String period,
            @Nullable SubmissionStatus status, String after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.gt("_id", after));
        conditions.add(Filters.in("state.unit", units));
        if (period != null) {
            conditions.add(Filters.eq("state.period", period));
        }
        if (status != null) {
            conditions.add(Filters.eq("state.status", status.name()));
        }
        return store.query(Filters.and(conditions), Sorts.ascending("_id"), limit);
    }
}
