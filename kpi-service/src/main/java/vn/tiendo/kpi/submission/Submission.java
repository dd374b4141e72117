package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.Standing;

/**
 * One unit's form for one period: its estimate and its official figures, one after the other, in all their versions.
 *
 * @param figures the working copy, by figure code in the form's order; what is absent is missing
 * @param correctionReason why approved figures are being corrected, null while they are not
 * @param versions all that was ever submitted, oldest first
 * @param saved who saved the working copy last, null in submissions from before it was noted
 * @param milestones what was done about it as a whole, oldest first; null in submissions from before it was noted
 */
public record Submission(String unit, String form, String period, SubmissionStatus status,
        Map<String, Figure> figures, @Nullable String correctionReason, List<SubmittedVersion> versions,
        @Nullable Saved saved, @Nullable List<Milestone> milestones) {

    static Submission blank(SubmissionKey key) {
        return new Submission(key.unit(), key.form(), key.period(), SubmissionStatus.DRAFT, Map.of(), null, List.of(),
                null, List.of());
    }

    SubmissionKey key() {
        return new SubmissionKey(unit, form, period);
    }

    /** What counts: the official figures approved last, those that wait for approval, and the estimate beside them. */
    public Standing standing() {
        return standing(versions);
    }

    /** What counted at a moment, as far as it was known then. */
    public Standing standingAt(Instant moment) {
        return standing(versionsKnownAt(moment));
    }

    /** The versions that were known at a moment, with what had been said of them. */
    public List<SubmittedVersion> versionsKnownAt(Instant moment) {
        return versions.stream().filter(version -> !version.submittedAt().isAfter(moment))
                .map(version -> version.knownAt(moment)).toList();
    }

    /** The version submitted last. */
    public Optional<SubmittedVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** What the level above said when it sent the figures back; empty unless it did. */
    public Optional<Review.Returned> returned() {
        return status == SubmissionStatus.RETURNED && versions.getLast().review() instanceof Review.Returned returned
                ? Optional.of(returned)
                : Optional.empty();
    }

    /** Whether it was closed and not reopened since, also while a correction is on its way. */
    boolean isLocked() {
        return acts().reversed().stream().filter(milestone -> milestone.act() != Milestone.Act.CORRECTION_OPENED)
                .findFirst().filter(milestone -> milestone.act() == Milestone.Act.LOCKED).isPresent();
    }

    /** Why figures of that kind would correct earlier ones; null where there are none to correct, whatever was opened before. */
    @Nullable
    String correctionOf(FigureKind kind) {
        return kind == FigureKind.OFFICIAL && standing().approved() == null ? null : correctionReason;
    }

    Submission drafted(Map<String, Figure> entered, String by, Instant at) {
        return new Submission(unit, form, period, SubmissionStatus.DRAFT, entered, correctionReason,
                overtaken(by, at), new Saved(by, at), milestones);
    }

    Submission submitted(SubmittedVersion version) {
        var extended = new ArrayList<>(overtaken(version.submittedBy(), version.submittedAt()));
        extended.add(version);
        return with(SubmissionStatus.SUBMITTED, correctionReason, List.copyOf(extended));
    }

    Submission passed(String by, Instant at) {
        return with(status, correctionReason, newestAs(versions.getLast().passed(by, at)));
    }

    Submission approved(String by, Instant at) {
        var last = versions.getLast();
        var passed = last.turn().isPresent() ? last.passed(by, at) : last;
        return with(isLocked() ? SubmissionStatus.LOCKED : SubmissionStatus.APPROVED, null,
                newestAs(passed.reviewed(new Review.Approved(by, at))));
    }

    Submission returned(Review.Returned outcome) {
        return with(SubmissionStatus.RETURNED, correctionReason, newestAs(versions.getLast().reviewed(outcome)));
    }

    Submission recalled(Review.Recalled outcome) {
        return with(SubmissionStatus.DRAFT, correctionReason, newestAs(versions.getLast().reviewed(outcome)));
    }

    Submission opened(Milestone milestone) {
        return with(SubmissionStatus.DRAFT, milestone.reason(), versions).marked(milestone);
    }

    Submission locked(Milestone milestone) {
        return with(SubmissionStatus.LOCKED, correctionReason, versions).marked(milestone);
    }

    private static Standing standing(List<SubmittedVersion> versions) {
        return new Standing(newest(versions, version -> version.isOfficial() && version.isApproved()),
                newest(versions, version -> version.isOfficial() && version.isPending()),
                newest(versions, version -> !version.isOfficial() && !version.isBack()));
    }

    private static @Nullable Map<String, Figure> newest(List<SubmittedVersion> versions,
            Predicate<SubmittedVersion> wanted) {
        return versions.reversed().stream().filter(wanted).findFirst().map(SubmittedVersion::figures).orElse(null);
    }

    /** A version that still waits when newer figures are entered can only be an estimate after the cut-off. */
    private List<SubmittedVersion> overtaken(String by, Instant at) {
        return newest().filter(SubmittedVersion::isPending).isPresent()
                ? newestAs(versions.getLast().reviewed(new Review.Overtaken(by, at)))
                : versions;
    }

    private List<SubmittedVersion> newestAs(SubmittedVersion changed) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, changed);
        return List.copyOf(all);
    }

    private List<Milestone> acts() {
        return Objects.requireNonNullElse(milestones, List.of());
    }

    private Submission marked(Milestone milestone) {
        var marked = new ArrayList<>(acts());
        marked.add(milestone);
        return new Submission(unit, form, period, status, figures, correctionReason, versions, saved,
                List.copyOf(marked));
    }

    private Submission with(SubmissionStatus next, @Nullable String reason, List<SubmittedVersion> changed) {
        return new Submission(unit, form, period, next, figures, reason, changed, saved, milestones);
    }
}
