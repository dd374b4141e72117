package vn.tiendo.report.periodic;

import java.util.Optional;
import vn.tiendo.events.ReportKind;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * Which report.
 *
 * @param period as written, for example {@code 2026-Q1}
 */
public record ReportKey(String unit, ReportKind kind, String period) {

    /** The report of a unit for a period; empty for a month, for which there is none. */
    public static Optional<ReportKey> of(String unit, ReportingPeriod period) {
        return period.kind() == PeriodKind.MONTH
                ? Optional.empty()
                : Optional.of(new ReportKey(unit, ReportKind.valueOf(period.kind().name()), period.toString()));
    }

    /** {@code unit|kind|period}. */
    public String id() {
        return unit + "|" + kind + "|" + period;
    }
}
