package vn.tiendo.kpi.late;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent.OneStopTotalsEntered;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What becomes of the totals of a one-stop desk. */
final class OneStopDecider {

    private static final long MOST = 999_999_999_999L;

    private OneStopDecider() {}

    /**
     * The desk after totals were entered; without events where they are those known already.
     *
     * @param known null where none were entered
     * @throws Rejection total-out-of-range, part-exceeds-resolved
     */
    static Decision<OneStop> enter(String unit, String period, Totals totals, @Nullable OneStop known) {
        requireSound(totals);
        if (known != null && known.totals().sameNumbers(totals)) {
            return Decision.of(known);
        }
        var before = known == null ? new OneStop(unit, period, List.of()) : known;
        return Decision.of(before.with(totals), new OneStopTotalsEntered(OneStop.id(unit, period), unit, period,
                totals.received(), totals.resolved(), totals.online(), totals.digitised(), totals.by(), totals.at()));
    }

    private static void requireSound(Totals t) {
        if (LongStream.of(t.received(), t.resolved(), t.online(), t.digitised()).anyMatch(n -> n < 0 || n > MOST)) {
            throw new Rejection(LateFileProblem.TOTAL_OUT_OF_RANGE).with("most", MOST);
        }
        requirePart("online", t.online(), t.resolved());
        requirePart("digitised", t.digitised(), t.resolved());
    }

    private static void requirePart(String field, long part, long resolved) {
        if (part > resolved) {
            throw new Rejection(LateFileProblem.PART_EXCEEDS_RESOLVED).at(field).with("part", part)
                    .with("resolved", resolved);
        }
    }
}
