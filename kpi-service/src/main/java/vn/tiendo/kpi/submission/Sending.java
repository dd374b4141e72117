package vn.tiendo.kpi.submission;

import static vn.tiendo.events.FigureKind.ESTIMATE;
import static vn.tiendo.events.FigureKind.OFFICIAL;
import static vn.tiendo.kpi.problem.KpiProblem.CUT_OFF_PASSED;
import static vn.tiendo.kpi.problem.KpiProblem.ESTIMATES_NOT_TAKEN;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YET_COUNTED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.kpi.period.Vietnam;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What is sent, as what, and whether in time. */
final class Sending {

    private Sending() {}

    static Decision<Submission> decide(Submit submit, Submission submission, Duty duty) {
        var today = Vietnam.day(submit.at());
        Drafting.requireEditable(submission, duty, today);
        var kind = kind(submit.kind(), duty, today);
        var explained = Explaining.require(duty.form(), submission.figures(), submit);
        var after = submission.submitted(version(submit, submission, duty, kind, explained));
        var sent = after.versions().getLast();
        boolean correction = kind == OFFICIAL && after.standing().approved() != null;
        return Decision.of(after, new FiguresSubmitted(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), correction, kind, sent.late(), submit.by(), submit.at()));
    }

    /**
     * What figures sent on that day are.
     *
     * @throws Rejection estimates-not-taken, cut-off-passed, not-yet-counted where they cannot be what was asked
     */
    static FigureKind kind(@Nullable FigureKind asked, Duty duty, LocalDate today) {
        boolean counted = duty.isCounted(today);
        if (asked == null) {
            return counted || !duty.takesEstimates() ? OFFICIAL : ESTIMATE;
        }
        if (asked == ESTIMATE && !duty.takesEstimates()) {
            throw new Rejection(ESTIMATES_NOT_TAKEN).at("kind").with("form", duty.form().code());
        }
        if (asked == ESTIMATE && counted) {
            throw new Rejection(CUT_OFF_PASSED).at("kind").with("cutOff", String.valueOf(duty.cutOff()));
        }
        if (asked == OFFICIAL && !counted && duty.takesEstimates()) {
            throw new Rejection(NOT_YET_COUNTED).at("kind").with("cutOff", String.valueOf(duty.cutOff()));
        }
        return asked;
    }

    private static SubmittedVersion version(Submit submit, Submission submission, Duty duty, FigureKind kind,
            List<Explained> explained) {
        var correction = submission.correctionOf(kind);
        var due = correction == null ? duty.due().of(kind) : null;
        var late = due == null ? null : Boolean.valueOf(Vietnam.day(submit.at()).isAfter(due));
        return new SubmittedVersion(submission.versions().size() + 1, kind, submission.figures(), correction,
                explained, due, late, duty.approvers().stream().map(Step::open).toList(), submit.by(), submit.at(),
                new Review.Pending());
    }
}
