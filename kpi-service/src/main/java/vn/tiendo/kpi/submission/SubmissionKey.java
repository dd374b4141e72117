package vn.tiendo.kpi.submission;

/**
 * What makes a submission unique.
 *
 * @param unit code
 * @param form code
 * @param period as written, for example {@code 2026-Q1}
 */
public record SubmissionKey(String unit, String form, String period) {

    /** {@code unit|form|period}. */
    public String id() {
        return unit + "|" + form + "|" + period;
    }
}
