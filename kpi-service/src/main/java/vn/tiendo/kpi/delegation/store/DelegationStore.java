package vn.tiendo.kpi.delegation.store;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.kpi.delegation.DelegationCommand;
import vn.tiendo.kpi.delegation.DelegationDecider;
import vn.tiendo.kpi.delegation.Delegations;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The delegations of all units; its documents' ids are the units' codes. */
public final class DelegationStore {

    private final AggregateStore<Delegations> store;

    public DelegationStore(AggregateStore<Delegations> store) {
        this.store = store;
    }

    public Stored<Delegations> handle(String unit, Request request, DelegationCommand command) {
        return store.change(unit, request, known -> DelegationDecider.decide(command, unit, known));
    }

    public Optional<Stored<Delegations>> find(String unit) {
        return store.find(unit);
    }

    /** Those of some units that delegated a form to an account on that day. */
    public Set<String> delegating(Collection<String> units, String account, String form, LocalDate day) {
        return store.findAll(units).stream().filter(stored -> stored.state().cover(account, form, day))
                .map(Stored::id).collect(toSet());
    }
}
