package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_LOCKED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YET_OFFICIAL;
import static vn.tiendo.kpi.submission.SubmissionStatus.APPROVED;
import static vn.tiendo.kpi.submission.SubmissionStatus.LOCKED;

import java.util.List;
import vn.tiendo.events.KpiEvent.FiguresLocked;
import vn.tiendo.events.KpiEvent.FiguresReopened;
import vn.tiendo.kpi.submission.Milestone.Act;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Correct;
import vn.tiendo.kpi.submission.SubmissionCommand.Lock;
import vn.tiendo.kpi.submission.SubmissionCommand.Recall;
import vn.tiendo.kpi.submission.SubmissionCommand.Reopen;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveCells;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What becomes of a submission by a command. */
final class SubmissionDecider {

    private SubmissionDecider() {}

    static Decision<Submission> decide(SubmissionCommand command, Submission submission, Duty duty) {
        return switch (command) {
            case SaveDraft draft -> Drafting.decide(draft, submission, duty);
            case SaveCells cells -> Drafting.decide(cells, submission, duty);
            case Submit submit -> Sending.decide(submit, submission, duty);
            case Recall recall -> Sending.decide(recall, submission);
            case Approve approve -> Reviewing.decide(approve, submission);
            case Return sentBack -> Reviewing.decide(sentBack, submission);
            case Correct correct -> {
                requireApproved(submission);
                Reasons.require("reason", correct.reason());
                yield silently(submission.opened(new Milestone(Act.CORRECTION_OPENED, correct.by(), correct.reason(),
                        correct.at())));
            }
            case Reopen reopen -> {
                requireApproved(submission);
                Reasons.require("reason", reopen.reason());
                var after = submission.opened(new Milestone(Act.REOPENED, reopen.by(), reopen.reason(), reopen.at()));
                yield Decision.of(after, new FiguresReopened(after.key().id(), after.unit(), after.form(),
                        after.period(), after.standing(), reopen.reason(), reopen.by(), reopen.at()));
            }
            case Lock lock -> {
                requireLockable(submission);
                var after = submission.locked(new Milestone(Act.LOCKED, lock.by(), null, lock.at()));
                yield Decision.of(after, new FiguresLocked(after.key().id(), after.unit(), after.form(),
                        after.period(), after.standing(), lock.by(), lock.at()));
            }
        };
    }

    static Decision<Submission> silently(Submission after) {
        return new Decision<>(after, List.of());
    }

    private static void requireApproved(Submission submission) {
        if (submission.status() != APPROVED && submission.status() != LOCKED) {
            throw new Rejection(NOT_APPROVED).with("state", submission.status());
        }
    }

    private static void requireLockable(Submission submission) {
        if (submission.status() == LOCKED) {
            throw new Rejection(ALREADY_LOCKED);
        }
        requireApproved(submission);
        if (submission.standing().approved() == null) {
            throw new Rejection(NOT_YET_OFFICIAL);
        }
    }
}
