package vn.tiendo.plan.cascade;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.check.Surroundings;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** What was confirmed of all plans, by the id of the plan that implements. */
public final class ConfirmedLinks {

    private static final int EVERY = 100_000;

    private final AggregateStore<Links> store;

    public ConfirmedLinks(AggregateStore<Links> store) {
        this.store = store.indexed("state.parentPlan");
    }

    Optional<Stored<Links>> find(String plan) {
        return store.find(plan);
    }

    Stored<Links> change(String plan, Request request, Function<@Nullable Links, Links> change) {
        return store.change(plan, request, before -> Decision.of(change.apply(before)));
    }

    /** Of all plans that implement that one. */
    List<Stored<Links>> to(String parentPlan) {
        return store.query(eq("state.parentPlan", parentPlan), ascending("_id"), EVERY);
    }

    /** As the rules of the check want them; none where the plan has got another parent since. */
    public List<Surroundings.Link> of(String plan, String parentPlan) {
        return store.query(and(eq("_id", plan), eq("state.parentPlan", parentPlan)), ascending("_id"), 1).stream()
                .flatMap(stored -> stored.state().links().stream())
                .map(link -> new Surroundings.Link(link.item(), link.implemented())).toList();
    }
}
