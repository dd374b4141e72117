package vn.tiendo.kpi.submission;

/** Where a submission is on its way; in {@code DRAFT} and {@code RETURNED} its figures can be changed. */
public enum SubmissionStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED,
    /** Approved and closed: figures change by a dated correction only. */
    LOCKED
}
