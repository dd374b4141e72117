package vn.tiendo.kpi.submission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.Milestone;
import vn.tiendo.kpi.submission.Review;
import vn.tiendo.kpi.submission.Saved;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmissionStatus;
import vn.tiendo.kpi.submission.SubmittedVersion;
import vn.tiendo.kpi.submission.Timeliness;
import vn.tiendo.platform.store.Stored;

/**
 * A submission as callers see it.
 *
 * @param version to be sent in {@code If-Match}
 * @param cutOff last day that counts in the period, null where no law sets one
 * @param estimateTimeliness null where the form takes no estimates
 * @param approvers codes of the units that approve one after the other
 * @param figures the working copy
 * @param saved who saved it last, null where nobody noted it
 * @param approved official figures that count, null where none were approved
 * @param pending official figures that wait for approval, null where none do
 * @param estimated the newest estimate that was not returned, null where there is none
 * @param returnReason why they came back, null unless they did
 * @param returnedFigures the same for single figures
 * @param milestones openings of corrections, locks and reopenings, oldest first
 */
record SubmissionView(String id, String unit, String unitName, String form, String period, @Nullable LocalDate cutOff,
        @Nullable Timeliness estimateTimeliness, Timeliness timeliness, List<String> approvers, long version,
        SubmissionStatus status, Map<String, Figure> figures, @Nullable Saved saved,
        @Nullable Map<String, Figure> approved, @Nullable Map<String, Figure> pending,
        @Nullable Map<String, Figure> estimated, @Nullable String correctionReason, @Nullable String returnReason,
        @Nullable Map<String, String> returnedFigures, List<SubmittedVersion> versions,
        @Nullable List<Milestone> milestones) {

    static SubmissionView of(Stored<Submission> stored, Duty duty, LocalDate today) {
        var submission = stored.state();
        var standing = submission.standing();
        var estimate = duty.form().deadlines().estimate() == null
                ? null
                : Timeliness.of(FigureKind.ESTIMATE, submission, duty, today);
        return new SubmissionView(stored.id(), submission.unit(), duty.unitName(), submission.form(),
                submission.period(), duty.cutOff(), estimate,
                Timeliness.of(FigureKind.OFFICIAL, submission, duty, today), duty.approvers(), stored.version(),
                submission.status(), submission.figures(), submission.saved(), standing.approved(),
                standing.pending(), standing.estimated(), submission.correctionReason(),
                submission.returned().map(Review.Returned::reason).orElse(null),
                submission.returned().map(Review.Returned::figures).orElse(null), submission.versions(),
                submission.milestones());
    }
}
