package vn.tiendo.kpi.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may approve and return figures for a unit.
 *
 * @param id unique in the unit
 * @param to name of the account
 * @param form code of the only form it is for, null for all
 * @param from first day
 * @param until last day
 * @param instrument the decision or the assignment of work that says so
 * @param by who entered it
 * @param revokedAt when it was taken back, null while it was not
 */
public record Delegation(String id, String to, @Nullable String form, LocalDate from, LocalDate until,
        String instrument, String by, Instant at, @Nullable Instant revokedAt) {

    boolean covers(String account, String formCode, LocalDate day) {
        return revokedAt == null && to.equals(account) && (form == null || form.equals(formCode))
                && !day.isBefore(from) && !day.isAfter(until);
    }

    Delegation revoked(Instant moment) {
        return new Delegation(id, to, form, from, until, instrument, by, at, moment);
    }
}
