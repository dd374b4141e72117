package vn.tiendo.kpi.late;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.platform.period.ReportingPeriod;

/** The days that count in a reporting period, the first and the last included. */
public record CountedDays(LocalDate first, LocalDate last) {

    /** By the law in force for the period, else its calendar days. */
    public static CountedDays of(ReportingPeriod period, Catalogue catalogue) {
        return catalogue.collectionRule(period)
                .map(rule -> new CountedDays(rule.opens(period), rule.cutOff(period)))
                .orElseGet(() -> new CountedDays(period.firstDay(), period.lastDay()));
    }

    /** The months they lie in. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(YearMonth.from(last)),
                month -> month.plusMonths(1)).toList();
    }
}
