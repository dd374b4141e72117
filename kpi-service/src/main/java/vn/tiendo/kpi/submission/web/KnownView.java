package vn.tiendo.kpi.submission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.period.Vietnam;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmittedVersion;

/**
 * A submission as it was known at the end of a day; members as of a submission.
 *
 * @param versions sent by then, with what had been said of them by then
 */
record KnownView(String unit, String form, String period, LocalDate on, @Nullable Map<String, Figure> approved,
        @Nullable Map<String, Figure> pending, @Nullable Map<String, Figure> estimated,
        List<SubmittedVersion> versions) {

    static KnownView of(Submission submission, LocalDate on) {
        var moment = Vietnam.endOf(on);
        var standing = submission.standingAt(moment);
        return new KnownView(submission.unit(), submission.form(), submission.period(), on, standing.approved(),
                standing.pending(), standing.estimated(), submission.versionsKnownAt(moment));
    }
}
