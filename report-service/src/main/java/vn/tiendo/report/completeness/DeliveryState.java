package vn.tiendo.report.completeness;

/** How a form of a unit stands, from nothing to everything. */
enum DeliveryState {
    /** Nothing was ever sent. */
    MISSING,
    /** An estimate was sent, and nothing official. */
    ESTIMATED,
    /** What was sent last was sent back. */
    RETURNED,
    /** It waits for approval. */
    SUBMITTED,
    /** It counts. */
    APPROVED
}
