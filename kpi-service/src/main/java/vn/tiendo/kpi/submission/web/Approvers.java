package vn.tiendo.kpi.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.kpi.delegation.store.DelegationStore;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;

/** Knows for whom a caller approves: for his own unit as its reviewer, and for units that delegated to him. */
@Component
class Approvers {

    private final DelegationStore delegations;
    private final Units units;
    private final Access access;
    private final Clock clock;

    Approvers(DelegationStore delegations, Units units, Access access, Clock clock) {
        this.delegations = delegations;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A caller and the units he approves for.
     *
     * @param units codes
     */
    record Approver(String username, Set<String> units) {}

    /** The caller; denied where he neither reviews nor has a delegation. Nobody approves his own unit's figures. */
    Approver require(String unit, String form, String period) {
        var user = access.user();
        var above = units.ancestorsOn(unit, Periods.require(period).lastDay());
        var acting = new HashSet<String>();
        if (!user.unit().equals(unit)) {
            acting.addAll(delegations.delegating(above, user.username(), form, LocalDate.now(clock)));
        }
        if (acting.isEmpty() || access.canReview(unit)) {
            acting.add(access.mayReview(unit).unit());
        }
        return new Approver(user.username(), Set.copyOf(acting));
    }
}
