package vn.tiendo.report.periodic.calendar;

import java.time.LocalDate;

/**
 * The days of one report of one unit.
 *
 * @param from first day that counts
 * @param cutOff last day that counts
 * @param opens day on which its draft is there
 * @param due last day in time
 * @param source what sets these days
 */
public record Term(LocalDate from, LocalDate cutOff, LocalDate opens, LocalDate due, String source) {

    /** Whether that day counts in the report. */
    public boolean counts(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(cutOff);
    }

    /** Whether the figures of the report are final on that day. */
    public boolean cutOffPassed(LocalDate today) {
        return today.isAfter(cutOff);
    }
}
