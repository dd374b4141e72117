package vn.tiendo.kpi.late;

import java.time.Instant;

/**
 * What a one-stop desk did in a period, as somebody entered it; a later entry replaces it.
 *
 * @param received files that came in
 * @param resolved files whose result was given, late or not
 * @param online those of the resolved that were dealt with online
 * @param digitised those of the resolved whose result was digitised
 */
public record Totals(long received, long resolved, long online, long digitised, String by, Instant at) {

    boolean sameNumbers(Totals other) {
        return received == other.received && resolved == other.resolved && online == other.online
                && digitised == other.digitised;
    }
}
