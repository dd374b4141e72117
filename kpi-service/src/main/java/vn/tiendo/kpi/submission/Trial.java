package vn.tiendo.kpi.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.catalogue.Severity;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.FigureRules;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.kpi.submission.rule.Violation;

/**
 * What sending figures would be told.
 *
 * @param kind what they would be
 * @param submittable whether they could be sent, soft rules explained
 * @param due last day in time, null where no deadline holds
 * @param violations hard ones first; each soft one needs an explanation
 */
public record Trial(FigureKind kind, boolean submittable, @Nullable LocalDate due, List<Violation> violations) {

    /**
     * Of figures as typed in.
     *
     * @throws vn.tiendo.platform.problem.Rejection where the status or the day forbids to send anything
     */
    public static Trial of(@Nullable Submission known, Map<String, Entry> entries, @Nullable FigureKind kind,
            Duty duty, History history, LocalDate today) {
        var submission = Objects.requireNonNullElseGet(known, () -> Submission.blank(duty.key()));
        return of(submission, kind, duty, today, FigureRules.judge(duty.form(), entries, history));
    }

    /** Of the figures saved last; throws as {@link #of}. */
    public static Trial ofSaved(Submission submission, @Nullable FigureKind kind, Duty duty, History history,
            LocalDate today) {
        return of(submission, kind, duty, today, FigureRules.judgeSaved(duty.form(), submission.figures(), history));
    }

    private static Trial of(Submission submission, @Nullable FigureKind kind, Duty duty, LocalDate today,
            List<Violation> violations) {
        Drafting.requireEditable(submission, duty, today);
        var sent = Sending.kind(kind, duty, today);
        return new Trial(sent, violations.stream().noneMatch(violation -> violation.severity() == Severity.HARD),
                submission.correctionOf(sent) == null ? duty.due().of(sent) : null, violations);
    }
}
