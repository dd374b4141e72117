package vn.tiendo.task.notice.policy;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The reminder policies that units have set; a unit without one follows the nearest above, the topmost the shipped one. */
public final class Policies {

    private static final int ALL = 10_000;

    private final AggregateStore<ReminderPolicy> store;
    private final ReminderPolicy shipped;

    Policies(AggregateStore<ReminderPolicy> store, ReminderPolicy shipped) {
        this.store = store;
        this.shipped = shipped;
    }

    /**
     * The policy a unit follows.
     *
     * @param line the unit, then those above it, the nearest first
     */
    public PolicyInForce inForce(List<String> line) {
        var set = store.query(in("_id", line), ascending("_id"), line.size()).stream()
                .collect(toMap(Stored::id, policy -> policy));
        return line.stream().filter(set::containsKey).findFirst().map(set::get)
                .map(found -> new PolicyInForce(found.state(), found.id(),
                        found.id().equals(line.getFirst()) ? found.version() : 0))
                .orElse(new PolicyInForce(shipped, null, 0));
    }

    /** Every policy there is, for a look at many units at once. */
    public PolicyBook book() {
        Map<String, ReminderPolicy> set = store.query(empty(), ascending("_id"), ALL).stream()
                .collect(toMap(Stored::id, Stored::state));
        return new PolicyBook(set, shipped);
    }

    /** Sets the policy of a unit. */
    public Stored<ReminderPolicy> set(String unit, Request request, ReminderPolicy policy) {
        return store.change(unit, request, _ -> Decision.of(policy.checked()));
    }
}
