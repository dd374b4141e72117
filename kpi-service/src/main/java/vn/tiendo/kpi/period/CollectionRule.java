package vn.tiendo.kpi.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * From which day until which day what happens is counted in a period. Under NĐ 09/2019/NĐ-CP this is from the 15th of
 * the month before the period to the 14th of its last month; the days are reference data, not code.
 *
 * @param opensOnDay day of the month before the period's first
 * @param closesOnDay day of the period's last month, the cut-off
 * @param validFrom first day on which the rule was law
 * @param validTo last such day, null while it is
 * @param source the text of law
 */
public record CollectionRule(int opensOnDay, int closesOnDay, LocalDate validFrom, @Nullable LocalDate validTo,
        String source) {

    public boolean inForceFor(ReportingPeriod period) {
        LocalDate day = period.lastDay();
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** First day that counts in the period. */
    public LocalDate opens(ReportingPeriod period) {
        return period.firstDay().minusMonths(1).withDayOfMonth(opensOnDay);
    }

    /** Last day that counts in the period. */
    public LocalDate cutOff(ReportingPeriod period) {
        return period.lastDay().withDayOfMonth(closesOnDay);
    }
}
