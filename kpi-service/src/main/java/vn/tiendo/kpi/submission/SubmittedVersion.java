package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;

/**
 * The figures as they were once submitted; never changed afterwards, only reviewed.
 *
 * @param number counted from 1
 * @param kind null in versions from before there were estimates, which are all official
 * @param correctionReason why approved figures were corrected by it, null where it corrects none
 * @param explained what was said to the soft rules it breaks; null in versions from before there were any
 * @param due last day on which it would have been in time, null where no deadline holds: corrections have none
 * @param late whether it came after that day, null without one
 * @param steps those who approve it, one after the other; null in versions from before there was a chain
 */
public record SubmittedVersion(int number, @Nullable FigureKind kind, Map<String, Figure> figures,
        @Nullable String correctionReason, @Nullable List<Explained> explained, @Nullable LocalDate due,
        @Nullable Boolean late, @Nullable List<Step> steps, String submittedBy, Instant submittedAt, Review review) {

    SubmittedVersion reviewed(Review outcome) {
        return new SubmittedVersion(number, kind, figures, correctionReason, explained, due, late, steps, submittedBy,
                submittedAt, outcome);
    }

    /** After the unit whose turn it was approved it; with all of them, it is approved. */
    SubmittedVersion passed(String by, Instant at) {
        var passed = new ArrayList<>(chain());
        int turn = passed.indexOf(turn().orElseThrow());
        passed.set(turn, new Step(passed.get(turn).unit(), by, at));
        return withSteps(List.copyOf(passed));
    }

    /** The step whose turn it is; empty where all have approved, or where no chain was set. */
    Optional<Step> turn() {
        return chain().stream().filter(Step::isOpen).findFirst();
    }

    /** The step that was taken last; empty while nobody has approved it. */
    Optional<Step> passedLast() {
        return chain().reversed().stream().filter(step -> !step.isOpen()).findFirst();
    }

    /** Steps still open; 0 where no chain was set, so that the first who may approve it approves it for good. */
    long stepsLeft() {
        return chain().stream().filter(Step::isOpen).count();
    }

    /** The version as it was known at a moment after it was submitted. */
    SubmittedVersion knownAt(Instant moment) {
        var known = chain().stream()
                .map(step -> step.at() != null && step.at().isAfter(moment) ? Step.open(step.unit()) : step)
                .toList();
        return (steps == null ? this : withSteps(known)).reviewed(review.knownAt(moment));
    }

    boolean isOfficial() {
        return kind != FigureKind.ESTIMATE;
    }

    boolean isPending() {
        return review instanceof Review.Pending;
    }

    boolean isApproved() {
        return review instanceof Review.Approved;
    }

    boolean isRecalled() {
        return review instanceof Review.Recalled;
    }

    /** Whether it came back to the unit, sent back or taken back. */
    boolean isBack() {
        return review instanceof Review.Returned || isRecalled();
    }

    private List<Step> chain() {
        return Objects.requireNonNullElse(steps, List.of());
    }

    private SubmittedVersion withSteps(List<Step> changed) {
        return new SubmittedVersion(number, kind, figures, correctionReason, explained, due, late, changed,
                submittedBy, submittedAt, review);
    }
}
