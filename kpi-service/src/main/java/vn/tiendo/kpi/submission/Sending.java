package vn.tiendo.kpi.submission;

import static vn.tiendo.events.FigureKind.ESTIMATE;
import static vn.tiendo.events.FigureKind.OFFICIAL;
import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_PASSED_ON;
import static vn.tiendo.kpi.problem.KpiProblem.CUT_OFF_PASSED;
import static vn.tiendo.kpi.problem.KpiProblem.ESTIMATES_NOT_TAKEN;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_SUBMITTED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YET_COUNTED;
import static vn.tiendo.kpi.submission.SubmissionStatus.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.kpi.period.Vietnam;
import vn.tiendo.kpi.submission.SubmissionCommand.Recall;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What is sent, as what, and whether in time; and what is taken back. */
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
     * What is taken back counts as never sent; which is only possible while nobody above has approved it.
     *
     * @throws Rejection not-submitted, already-passed-on
     */
    static Decision<Submission> decide(Recall recall, Submission submission) {
        if (submission.status() != SUBMITTED) {
            throw new Rejection(NOT_SUBMITTED).with("state", submission.status());
        }
        var sent = submission.versions().getLast();
        sent.passedLast().ifPresent(step -> {
            throw new Rejection(ALREADY_PASSED_ON).with("approver", step.unit());
        });
        var after = submission.recalled(new Review.Recalled(recall.by(), recall.at()));
        return Decision.of(after, new FiguresRecalled(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), sent.submittedAt(), recall.by(), recall.at()));
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
