package vn.tiendo.kpi.late.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.late.Totals;

/**
 * The one-stop desk of a unit in a period as callers see it.
 *
 * @param from first day that counts
 * @param until last day that counts
 * @param version to be sent in {@code If-Match}; 0 where no totals were entered
 * @param totals null where none were entered
 * @param figures of forms that follow from the register and the totals, by figure code
 * @param entries who entered which totals and when, the newest last
 */
record OneStopView(String unit, String unitName, String period, LocalDate from, LocalDate until, long version,
        @Nullable Totals totals, Map<String, Long> figures, List<Totals> entries) {}
