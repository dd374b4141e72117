package vn.tiendo.kpi.delegation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.delegation.DelegationCommand.Delegate;
import vn.tiendo.platform.problem.Fields;

/**
 * A delegation as the caller sends it.
 *
 * @param to name of the account
 * @param form code of the only form it is for; all where missing
 * @param from first day
 * @param until last day
 * @param instrument the decision or assignment of work that says so
 */
record DelegationBody(@Nullable String to, @Nullable String form, @Nullable LocalDate from, @Nullable LocalDate until,
        @Nullable String instrument) {

    Delegate command(String by, Instant at) {
        return new Delegate(UUID.randomUUID().toString(), Fields.text("to", to, Fields.LINE),
                Fields.optional("form", form, Fields.LINE), Fields.required("from", from),
                Fields.required("until", until), Fields.text("instrument", instrument, Fields.LINE), by, at);
    }
}
