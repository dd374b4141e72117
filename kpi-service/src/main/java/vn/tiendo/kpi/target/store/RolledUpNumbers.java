package vn.tiendo.kpi.target.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import vn.tiendo.kpi.target.UnitNumbers;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Stored;

/** The newest official numbers of every unit and period. */
public final class RolledUpNumbers {

    private static final int MORE_THAN_ALL = 10_000;

    private final AggregateStore<UnitNumbers> store;

    RolledUpNumbers(AggregateStore<UnitNumbers> store) {
        this.store = store;
    }

    /** Keeps numbers unless newer ones, or the same, are kept already. */
    public void keep(UnitNumbers numbers) {
        store.apply(numbers.id(), numbers.source(),
                known -> known != null && known.official().equals(numbers.official())
                        ? null
                        : new Decision<>(numbers, List.of()));
    }

    /** Numbers of all periods of a unit. */
    public List<UnitNumbers> of(String unit) {
        return store.query(Filters.eq("state.unit", unit), Sorts.ascending("_id"), MORE_THAN_ALL).stream()
                .map(Stored::state)
                .toList();
    }
}
