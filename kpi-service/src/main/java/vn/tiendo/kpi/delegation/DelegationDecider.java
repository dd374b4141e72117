package vn.tiendo.kpi.delegation;

import static vn.tiendo.kpi.delegation.DelegationProblem.DELEGATION_ALREADY_REVOKED;
import static vn.tiendo.kpi.delegation.DelegationProblem.DELEGATION_ENDS_TOO_EARLY;
import static vn.tiendo.kpi.delegation.DelegationProblem.DELEGATION_IN_THE_PAST;
import static vn.tiendo.kpi.delegation.DelegationProblem.UNKNOWN_DELEGATION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.delegation.DelegationCommand.Delegate;
import vn.tiendo.kpi.delegation.DelegationCommand.Revoke;
import vn.tiendo.kpi.period.Vietnam;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What becomes of a unit's delegations by a command. */
public final class DelegationDecider {

    private DelegationDecider() {}

    public static Decision<Delegations> decide(DelegationCommand command, String unit, @Nullable Delegations stored) {
        var known = stored == null ? Delegations.none(unit) : stored;
        return new Decision<>(switch (command) {
            case Delegate delegate -> known.with(delegation(delegate));
            case Revoke revoke -> known.replacing(open(known, revoke.id()).revoked(revoke.at()));
        }, List.of());
    }

    private static Delegation delegation(Delegate command) {
        if (command.from().isBefore(Vietnam.day(command.at()))) {
            throw new Rejection(DELEGATION_IN_THE_PAST).at("from");
        }
        if (command.until().isBefore(command.from())) {
            throw new Rejection(DELEGATION_ENDS_TOO_EARLY).at("until");
        }
        return new Delegation(command.id(), command.to(), command.form(), command.from(), command.until(),
                command.instrument(), command.by(), command.at(), null);
    }

    private static Delegation open(Delegations known, String id) {
        var found = known.all().stream().filter(delegation -> delegation.id().equals(id)).findFirst()
                .orElseThrow(() -> new Rejection(UNKNOWN_DELEGATION).with("delegation", id));
        if (found.revokedAt() != null) {
            throw new Rejection(DELEGATION_ALREADY_REVOKED).with("delegation", id);
        }
        return found;
    }
}
