package vn.tiendo.kpi.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All that a unit ever delegated, oldest first. */
public record Delegations(String unit, List<Delegation> all) {

    static Delegations none(String unit) {
        return new Delegations(unit, List.of());
    }

    /** Whether an account may approve a form for the unit on that day. */
    public boolean cover(String account, String form, LocalDate day) {
        return all.stream().anyMatch(delegation -> delegation.covers(account, form, day));
    }

    Delegations with(Delegation added) {
        var more = new ArrayList<>(all);
        more.add(added);
        return new Delegations(unit, List.copyOf(more));
    }

    Delegations replacing(Delegation changed) {
        return new Delegations(unit,
                all.stream().map(known -> known.id().equals(changed.id()) ? changed : known).toList());
    }
}
