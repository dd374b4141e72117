package vn.tiendo.kpi.importing;

import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.platform.problem.Rejection;

/** Hears at once what an import did not take. */
public interface ImportLog {

    /** A row changed nothing, for this reason. */
    void rejected(ImportedRow row, Rejection why);

    /** Figures were entered but not sent to the level above, for this reason. */
    void notSubmitted(SubmissionKey submission, Rejection why);
}
