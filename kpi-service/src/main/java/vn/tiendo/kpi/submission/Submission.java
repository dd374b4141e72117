package vn.tiendo.kpi.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;

/**
 * One unit's form for one period.
 *
 * @param figures the working copy, by figure code in the form's order; what is absent is missing
 * @param correctionReason why approved figures are being corrected, null while they are not
 * @param versions all that was ever submitted, oldest first
 */
public record Submission(String unit, String form, String period, SubmissionStatus status,
        Map<String, Figure> figures, @Nullable String correctionReason, List<SubmittedVersion> versions) {

    static Submission blank(SubmissionKey key) {
        return new Submission(key.unit(), key.form(), key.period(), SubmissionStatus.DRAFT, Map.of(), null, List.of());
    }

    SubmissionKey key() {
        return new SubmissionKey(unit, form, period);
    }

    /** What counts: the figures approved last, and those that wait for approval. */
    public Standing standing() {
        return new Standing(newestFigures(SubmittedVersion::isApproved), newestFigures(SubmittedVersion::isPending));
    }

    /** Why the figures came back; null unless they did. */
    public @Nullable String returnReason() {
        return status == SubmissionStatus.RETURNED && versions.getLast().review() instanceof Review.Returned returned
                ? returned.reason()
                : null;
    }

    private @Nullable Map<String, Figure> newestFigures(Predicate<SubmittedVersion> wanted) {
        return versions.reversed().stream().filter(wanted).findFirst().map(SubmittedVersion::figures).orElse(null);
    }

    Submission drafted(Map<String, Figure> entered) {
        return new Submission(unit, form, period, SubmissionStatus.DRAFT, entered, correctionReason, versions);
    }

    Submission submitted(SubmissionCommand.Submit command) {
        var version = new SubmittedVersion(versions.size() + 1, figures, correctionReason, command.by(), command.at(),
                new Review.Pending());
        var extended = new ArrayList<>(versions);
        extended.add(version);
        return new Submission(unit, form, period, SubmissionStatus.SUBMITTED, figures, correctionReason,
                List.copyOf(extended));
    }

    Submission approved(SubmissionCommand.Approve command) {
        return new Submission(unit, form, period, SubmissionStatus.APPROVED, figures, null,
                newestReviewed(new Review.Approved(command.by(), command.at())));
    }

    Submission returned(SubmissionCommand.Return command) {
        return new Submission(unit, form, period, SubmissionStatus.RETURNED, figures, correctionReason,
                newestReviewed(new Review.Returned(command.by(), command.reason(), command.at())));
    }

    Submission opened(SubmissionCommand.Correct command) {
        return new Submission(unit, form, period, SubmissionStatus.DRAFT, figures, command.reason(), versions);
    }

    private List<SubmittedVersion> newestReviewed(Review outcome) {
        var reviewed = new ArrayList<>(versions);
        reviewed.set(reviewed.size() - 1, reviewed.getLast().reviewed(outcome));
        return List.copyOf(reviewed);
    }
}
