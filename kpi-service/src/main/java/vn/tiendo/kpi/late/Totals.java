package vn.tiendo.kpi.late;

import java.time.Instant;
import java.util.stream.LongStream;
import vn.tiendo.platform.problem.Rejection;

/**
 * What a one-stop desk did in a period, as somebody entered it; a later entry replaces it.
 *
 * @param received files that came in
 * @param resolved files whose result was given, late or not
 * @param online those of the resolved that were dealt with online
 * @param digitised those of the resolved whose result was digitised
 */
public record Totals(long received, long resolved, long online, long digitised, String by, Instant at) {

    private static final long MOST = 999_999_999_999L;

    /**
     * What somebody wrote.
     *
     * @throws Rejection total-out-of-range, part-exceeds-resolved
     */
    public static Totals of(long received, long resolved, long online, long digitised, String by, Instant at) {
        if (LongStream.of(received, resolved, online, digitised).anyMatch(total -> total < 0 || total > MOST)) {
            throw new Rejection(LateFileProblem.TOTAL_OUT_OF_RANGE).with("most", MOST);
        }
        requirePart("online", online, resolved);
        requirePart("digitised", digitised, resolved);
        return new Totals(received, resolved, online, digitised, by, at);
    }

    private static void requirePart(String field, long part, long resolved) {
        if (part > resolved) {
            throw new Rejection(LateFileProblem.PART_EXCEEDS_RESOLVED).at(field).with("part", part)
                    .with("resolved", resolved);
        }
    }

    boolean sameNumbers(Totals other) {
        return received == other.received && resolved == other.resolved && online == other.online
                && digitised == other.digitised;
    }
}
