package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.AWAITING_REVIEW;
import static vn.tiendo.kpi.problem.KpiProblem.FIGURES_LOCKED;

import java.time.LocalDate;
import vn.tiendo.kpi.period.Vietnam;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveCells;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.rule.FigureRules;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** When the working figures may be changed, and to what. */
final class Drafting {

    private Drafting() {}

    static Decision<Submission> decide(SaveDraft draft, Submission submission, Duty duty) {
        requireEditable(submission, duty, Vietnam.day(draft.at()));
        var figures = FigureRules.readDraft(duty.form(), draft.figures());
        return SubmissionDecider.silently(submission.drafted(figures, draft.by(), draft.at()));
    }

    static Decision<Submission> decide(SaveCells cells, Submission submission, Duty duty) {
        requireEditable(submission, duty, Vietnam.day(cells.at()));
        var figures = FigureRules.readCells(duty.form(), submission.figures(), cells.figures(), cells.cleared());
        return SubmissionDecider.silently(submission.drafted(figures, cells.by(), cells.at()));
    }

    /** Lets a submission pass whose working figures may be changed on that day. */
    static void requireEditable(Submission submission, Duty duty, LocalDate today) {
        if (!awaitsOfficial(submission, duty, today)) {
            switch (submission.status()) {
                case DRAFT, RETURNED -> {
                }
                case SUBMITTED -> throw new Rejection(AWAITING_REVIEW);
                case APPROVED -> throw new Rejection(ALREADY_APPROVED);
                case LOCKED -> throw new Rejection(FIGURES_LOCKED);
            }
        }
    }

    /** After the cut-off an estimate, reviewed or not, gives way to what was counted. */
    private static boolean awaitsOfficial(Submission submission, Duty duty, LocalDate today) {
        return duty.isCounted(today)
                && submission.newest().filter(version -> !version.isOfficial()).isPresent();
    }
}
