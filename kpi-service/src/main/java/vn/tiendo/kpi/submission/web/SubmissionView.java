package vn.tiendo.kpi.submission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmissionStatus;
import vn.tiendo.kpi.submission.SubmittedVersion;
import vn.tiendo.platform.store.Stored;

/**
 * A submission as callers see it.
 *
 * @param version to be sent in {@code If-Match}
 * @param cutOff last day that counts in the period, null where no law sets one
 * @param figures the working copy
 * @param approved figures that count, null where none were approved
 * @param pending figures that wait for approval, null where none do
 * @param returnReason why they came back, null unless they did
 */
record SubmissionView(String id, String unit, String unitName, String form, String period, @Nullable LocalDate cutOff,
        long version, SubmissionStatus status, Map<String, Figure> figures, @Nullable Map<String, Figure> approved,
        @Nullable Map<String, Figure> pending, @Nullable String correctionReason, @Nullable String returnReason,
        List<SubmittedVersion> versions) {

    static SubmissionView of(Stored<Submission> stored, String unitName, @Nullable LocalDate cutOff) {
        var submission = stored.state();
        var standing = submission.standing();
        return new SubmissionView(stored.id(), submission.unit(), unitName, submission.form(), submission.period(),
                cutOff, stored.version(), submission.status(), submission.figures(), standing.approved(),
                standing.pending(), submission.correctionReason(), submission.returnReason(), submission.versions());
    }
}
