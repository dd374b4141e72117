package vn.tiendo.kpi.target.store;

import static java.util.Objects.requireNonNull;
import static vn.tiendo.kpi.target.TargetProblem.UNKNOWN_TARGET;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.target.Target;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;

/** All targets of published plans. */
public final class Targets {

    private static final int MORE_THAN_ALL = 10_000;

    private final AggregateStore<Target> store;

    Targets(AggregateStore<Target> store) {
        this.store = store;
    }

    /** Targets of a plan, open or not. */
    public List<Target> ofPlan(String planId) {
        return found(Filters.eq("state.planId", planId));
    }

    /** Targets of a unit, open or not, by id. */
    public List<Target> ofUnit(String unit) {
        return found(Filters.eq("state.unit", unit));
    }

    /** Makes an event's effect on a target once. */
    public void apply(String targetId, Source source, Function<@Nullable Target, @Nullable Decision<Target>> decide) {
        store.apply(targetId, source, decide);
    }

    /**
     * A target of a unit.
     *
     * @throws Rejection unknown-target where the unit has none of that id
     */
    public Stored<Target> require(String unit, String targetId) {
        return store.find(targetId)
                .filter(stored -> stored.state().unit().equals(unit))
                .orElseThrow(() -> new Rejection(UNKNOWN_TARGET).at("target").with("target", targetId));
    }

    /** Changes a target of a unit; rejected as {@link #require} is. */
    public Stored<Target> change(String unit, String targetId, Request request,
            Function<Target, Decision<Target>> decide) {
        require(unit, targetId);
        return store.change(targetId, request, known -> decide.apply(requireNonNull(known)));
    }

    private List<Target> found(Bson filter) {
        return store.query(filter, Sorts.ascending("_id"), MORE_THAN_ALL).stream().map(Stored::state).toList();
    }
}
