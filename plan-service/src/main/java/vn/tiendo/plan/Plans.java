package vn.tiendo.plan;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The plans of all units. */
public final class Plans {

    private static final Bson NEWEST_FIRST = Sorts.descending("state.createdAt", "_id");

    private static final int EVERY = 100_000;

    private final AggregateStore<Plan> store;

    public Plans(AggregateStore<Plan> store) {
        this.store = store.indexed("state.unit", "state.createdAt").indexed("state.content.number")
                .indexed("requests.key").indexed("state.origin.checksum")
                .indexed("state.versions.parentPlan");
    }

    public Optional<Stored<Plan>> find(String id) {
        return store.find(id);
    }

    /** The plan of that id, or a rejection not-found. */
    public Stored<Plan> require(String id) {
        return store.require(id);
    }

    /** Does what is asked, or rejects it; state and events are one write. */
    public Stored<Plan> handle(String id, Request request, PlanCommand command) {
        return store.change(id, request, plan -> PlanDecider.decide(command, plan));
    }

    /** True where that key of a caller made another plan than this one. */
    public boolean keyMadeAnother(String key, String id) {
        return store.count(Filters.and(Filters.eq("requests.key", key), Filters.ne("_id", id))) > 0;
    }

    /** Published plans with that number, such as {@code 268/KH-UBND}; several units may use it. */
    public List<Stored<PlanOutline>> publishedUnder(String number) {
        return outlines(Filters.and(Filters.eq("state.content.number", number),
                Filters.eq("state.status", PlanStatus.PUBLISHED.name())), 100);
    }

    /** Plans in force that implement that one. */
    public List<Stored<ImplementingPlan>> implementing(String id) {
        var naming = Filters.and(Filters.eq("state.versions.parentPlan", id),
                Filters.eq("state.status", PlanStatus.PUBLISHED.name()));
        return store.parts(ImplementingPlan.class, ImplementingPlan.MEMBERS, naming, NEWEST_FIRST, EVERY).stream()
                .filter(plan -> plan.state().implementsPlan(id)).toList();
    }

    /** Plans of those units that are not closed, newest first. */
    public List<Stored<PlanOutline>> openOf(Set<String> units, int limit) {
        return outlines(Filters.and(Filters.in("state.unit", units),
                Filters.in("state.status", PlanStatus.DRAFT.name(), PlanStatus.PUBLISHED.name())), limit);
    }

    /** Plans made of the same file, whosever they are. */
    public List<Stored<PlanOutline>> importedFrom(String checksum) {
        return outlines(Filters.eq("state.origin.checksum", checksum), 100);
    }

    /**
     * Plans that fit, newest first.
     *
     * @param cursor where the last page ended, null for the first
     * @param limit at most so many
     * @param visible what the reader may see
     */
    public PlanPage page(PlanFilter filter, @Nullable String cursor, int limit, Predicate<PlanOutline> visible) {
        var wanted = new ArrayList<Bson>();
        if (filter.unit() != null) {
            wanted.add(Filters.eq("state.unit", filter.unit()));
        }
        if (filter.year() != null) {
            wanted.add(Filters.eq("state.content.year", filter.year()));
        }
        if (filter.status() != null) {
            wanted.add(Filters.eq("state.status", filter.status().name()));
        }
        var found = new ArrayList<Stored<PlanOutline>>();
        var position = cursor == null ? null : PlanCursor.of(cursor);
        while (true) {
            var batch = after(position, wanted, limit);
            batch.stream().filter(plan -> visible.test(plan.state())).forEach(found::add);
            if (batch.size() < limit) {
                return page(found, limit, null);
            }
            position = PlanCursor.after(batch.getLast());
            if (found.size() >= limit) {
                return page(found, limit, position);
            }
        }
    }

    private List<Stored<PlanOutline>> after(@Nullable PlanCursor position, List<Bson> wanted, int limit) {
        var filters = new ArrayList<>(wanted);
        if (position != null) {
            filters.add(position.filter());
        }
        return outlines(filters.isEmpty() ? Filters.empty() : Filters.and(filters), limit);
    }

    private List<Stored<PlanOutline>> outlines(Bson filter, int limit) {
        return store.parts(PlanOutline.class, PlanOutline.MEMBERS, filter, NEWEST_FIRST, limit);
    }

    private static PlanPage page(List<Stored<PlanOutline>> found, int limit, @Nullable PlanCursor end) {
        if (found.size() <= limit) {
            return new PlanPage(found, end == null ? null : end.token());
        }
        var shown = List.copyOf(found.subList(0, limit));
        return new PlanPage(shown, PlanCursor.after(shown.getLast()).token());
    }
}
