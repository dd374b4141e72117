package vn.tiendo.plan.unit.change;

import java.util.ArrayList;
import java.util.List;

/** All administered changes, in the order in which they were decided; none is ever altered or taken out. */
public record ChangeLedger(List<AdministeredChange> changes) {

    static final ChangeLedger EMPTY = new ChangeLedger(List.of());

    boolean holds(String id) {
        return changes.stream().anyMatch(change -> change.id().equals(id));
    }

    ChangeLedger with(List<AdministeredChange> more) {
        var all = new ArrayList<>(changes);
        all.addAll(more);
        return new ChangeLedger(List.copyOf(all));
    }
}
