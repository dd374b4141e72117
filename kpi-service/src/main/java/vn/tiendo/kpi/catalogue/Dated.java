package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.period.ReportingPeriod;

/** A version of a definition, in force on some days. */
public sealed interface Dated permits Indicator, Form {

    String code();

    LocalDate validFrom();

    /** Last day, null while it is in force. */
    @Nullable
    LocalDate validTo();

    default boolean inForceOn(LocalDate day) {
        var last = validTo();
        return !day.isBefore(validFrom()) && (last == null || !day.isAfter(last));
    }

    /** Whether it is the version by which a period is measured: the one in force on the period's last day. */
    default boolean inForceFor(ReportingPeriod period) {
        return inForceOn(period.lastDay());
    }

    /** Whether both are in force on some day. */
    default boolean overlaps(Dated other) {
        return inForceOn(other.validFrom()) || other.inForceOn(validFrom());
    }
}
