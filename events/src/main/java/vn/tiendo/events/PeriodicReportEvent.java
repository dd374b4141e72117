package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the rest of the province may rely on about the periodic reports of units (báo cáo định kỳ). Published on
 * {@code tiendo.report}, keyed by report id.
 */
public sealed interface PeriodicReportEvent {

    /** {@code unit|kind|period}. */
    String reportId();

    /** Code of the unit that reports. */
    String unit();

    ReportKind kind();

    /** Reporting period, for example {@code 2026-Q1}. */
    String period();

    Instant at();

    /**
     * A report is expected of a unit; its draft is there.
     *
     * @param cutOff last day that counts
     * @param due last day in time
     */
    record ReportOpened(String reportId, String unit, ReportKind kind, String period, LocalDate cutOff, LocalDate due,
            Instant at) implements PeriodicReportEvent {}

    /**
     * The unit sent its report to the level above.
     *
     * @param version counted from 1, one for each sending
     * @param late whether the first version was sent after the last day; later ones do not change that
     */
    record ReportSubmitted(String reportId, String unit, ReportKind kind, String period, int version, boolean late,
            String by, Instant at) implements PeriodicReportEvent {}

    /** The unit took back what it had sent, before anybody accepted it. */
    record ReportRecalled(String reportId, String unit, ReportKind kind, String period, int version, String by,
            Instant at) implements PeriodicReportEvent {}

    /** The level above sent it back. */
    record ReportReturned(String reportId, String unit, ReportKind kind, String period, int version, String reason,
            String by, Instant at) implements PeriodicReportEvent {}

    /** The level above accepted it. */
    record ReportAccepted(String reportId, String unit, ReportKind kind, String period, int version, String by,
            Instant at) implements PeriodicReportEvent {}

    /** The accepted version may be shown to everybody. */
    record ReportPublished(String reportId, String unit, ReportKind kind, String period, int version, String by,
            Instant at) implements PeriodicReportEvent {}
}
