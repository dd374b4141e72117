package vn.tiendo.kpi.catalogue.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;

/** Definitions of one sort in memory, by code; what others changed is read when it is looked for. Not thread-safe. */
final class Shelf<S> {

    private final AggregateStore<S> store;
    private final Map<String, Stored<S>> known = new HashMap<>();

    Shelf(AggregateStore<S> store) {
        this.store = store;
    }

    /** Reads what has another version than when it was last looked for; definitions are tens, so all are asked. */
    boolean refresh() {
        List<String> changed = new ArrayList<>();
        store.eachPart(Place.class, List.of("position"), stored -> {
            var last = known.get(stored.id());
            if (last == null || last.version() != stored.version()) {
                changed.add(stored.id());
            }
        });
        if (changed.isEmpty()) {
            return false;
        }
        store.findAll(changed).forEach(stored -> known.put(stored.id(), stored));
        return true;
    }

    Optional<Stored<S>> find(String code) {
        return Optional.ofNullable(known.get(code));
    }

    Collection<Stored<S>> all() {
        return known.values();
    }

    /**
     * The smallest part of a definition.
     *
     * @param position in the catalogue's order
     */
    record Place(int position) {}
}
