package vn.tiendo.kpi.late.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.late.Totals;
import vn.tiendo.platform.problem.Fields;

/** Body of the totals of a period; what each counts stands at {@link Totals}. */
record TotalsBody(@Nullable Long received, @Nullable Long resolved, @Nullable Long online, @Nullable Long digitised) {

    Totals entered(String by, Instant at) {
        return Totals.of(Fields.required("received", received), Fields.required("resolved", resolved),
                Fields.required("online", online), Fields.required("digitised", digitised), by, at);
    }
}
