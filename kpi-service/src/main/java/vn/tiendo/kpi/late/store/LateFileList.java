package vn.tiendo.kpi.late.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import vn.tiendo.kpi.late.CountedDays;
import vn.tiendo.kpi.late.LateFile;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;

/** Finds late files of many units, in the order of their ids. */
public final class LateFileList {

    private static final int MORE_THAN_ALL = 1_000_000;

    private final AggregateStore<LateFile> store;

    LateFileList(AggregateStore<LateFile> store) {
        this.store = store;
    }

    /**
     * Files whose result was given on certain days.
     *
     * @param after id after which to begin, empty for the beginning
     */
    public List<Stored<LateFile>> resolved(Collection<String> units, CountedDays days, String after, int limit) {
        var months = units.stream()
                .flatMap(unit -> days.months().stream().map(month -> LateFile.month(unit, month))).toList();
        return found(Filters.and(Filters.in("state.resolvedIn", months), Filters.gt("_id", after),
                Filters.gte("state.resolvedOn", days.first().toString()),
                Filters.lte("state.resolvedOn", days.last().toString())), limit);
    }

    /** All files whose result was given on certain days. */
    public List<LateFile> resolved(Collection<String> units, CountedDays days) {
        return resolved(units, days, "", MORE_THAN_ALL).stream().map(Stored::state).toList();
    }

    /** Files for which something is owed, or can come to be. */
    public List<Stored<LateFile>> unsettled(Collection<String> units) {
        return found(Filters.in("state.unsettled", units), MORE_THAN_ALL);
    }

    private List<Stored<LateFile>> found(Bson filter, int limit) {
        return store.query(filter, Sorts.ascending("_id"), limit);
    }
}
