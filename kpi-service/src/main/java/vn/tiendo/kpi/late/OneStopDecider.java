package vn.tiendo.kpi.late;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent.OneStopTotalsEntered;
import vn.tiendo.platform.store.Decision;

/** What becomes of the totals of a one-stop desk. */
final class OneStopDecider {

    private OneStopDecider() {}

    /**
     * The desk after totals were entered; without events where they are those known already.
     *
     * @param known null where none were entered
     */
    static Decision<OneStop> enter(String unit, String period, Totals totals, @Nullable OneStop known) {
        if (known != null && known.totals().sameNumbers(totals)) {
            return Decision.of(known);
        }
        var before = known == null ? new OneStop(unit, period, List.of()) : known;
        return Decision.of(before.with(totals), new OneStopTotalsEntered(OneStop.id(unit, period), unit, period,
                totals.received(), totals.resolved(), totals.online(), totals.digitised(), totals.by(), totals.at()));
    }
}
