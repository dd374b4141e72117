package vn.tiendo.kpi.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about the delegations of a unit. */
public sealed interface DelegationCommand {

    /** Let an account approve for the unit. */
    record Delegate(String id, String to, @Nullable String form, LocalDate from, LocalDate until, String instrument,
            String by, Instant at) implements DelegationCommand {}

    /** Take a delegation back from now on. */
    record Revoke(String id, Instant at) implements DelegationCommand {}
}
