package vn.tiendo.kpi.late;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one-stop desk of a unit in a period.
 *
 * @param period as written, for example {@code 2026-Q1}
 * @param entries all totals that were ever entered, the newest last
 */
public record OneStop(String unit, String period, List<Totals> entries) {

    /** {@code one-stop/<unit>/<period>}. */
    public static String id(String unit, String period) {
        return "one-stop/" + unit + "/" + period;
    }

    /** The totals that count. */
    public Totals totals() {
        return entries.getLast();
    }

    OneStop with(Totals totals) {
        return new OneStop(unit, period, Stream.concat(entries.stream(), Stream.of(totals)).toList());
    }
}
