package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.AWAITING_REVIEW;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_SUBMITTED;
import static vn.tiendo.kpi.problem.KpiProblem.REASON_MISSING;
import static vn.tiendo.kpi.submission.SubmissionStatus.APPROVED;
import static vn.tiendo.kpi.submission.SubmissionStatus.SUBMITTED;

import java.util.List;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Correct;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.FigureRules;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What becomes of a submission by a command. */
final class SubmissionDecider {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1000;

    private SubmissionDecider() {}

    static Decision<Submission> decide(SubmissionCommand command, Submission submission, Form form) {
        return switch (command) {
            case SaveDraft draft -> {
                requireEditable(submission);
                yield silently(submission.drafted(FigureRules.readDraft(form, draft.figures())));
            }
            case Submit submit -> {
                requireEditable(submission);
                FigureRules.requireSubmittable(form, submission.figures());
                yield submitted(submission.submitted(submit), submit);
            }
            case Approve approve -> {
                requireSubmitted(submission);
                yield approved(submission.approved(approve), approve);
            }
            case Return sentBack -> {
                requireSubmitted(submission);
                requireReason(sentBack.reason());
                yield returned(submission.returned(sentBack), sentBack);
            }
            case Correct correct -> {
                requireApproved(submission);
                requireReason(correct.reason());
                yield silently(submission.opened(correct));
            }
        };
    }

    private static void requireEditable(Submission submission) {
        switch (submission.status()) {
            case DRAFT, RETURNED -> {
            }
            case SUBMITTED -> throw new Rejection(AWAITING_REVIEW);
            case APPROVED -> throw new Rejection(ALREADY_APPROVED);
        }
    }

    private static void requireSubmitted(Submission submission) {
        if (submission.status() != SUBMITTED) {
            throw new Rejection(NOT_SUBMITTED).with("state", submission.status());
        }
    }

    private static void requireApproved(Submission submission) {
        if (submission.status() != APPROVED) {
            throw new Rejection(NOT_APPROVED).with("state", submission.status());
        }
    }

    private static void requireReason(String reason) {
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new Rejection(REASON_MISSING).at("reason").with("shortest", SHORTEST_REASON)
                    .with("longest", LONGEST_REASON);
        }
    }

    private static Decision<Submission> silently(Submission after) {
        return new Decision<>(after, List.of());
    }

    private static Decision<Submission> submitted(Submission after, Submit command) {
        return telling(after, new FiguresSubmitted(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), after.standing().approved() != null, command.by(), command.at()));
    }

    private static Decision<Submission> approved(Submission after, Approve command) {
        return telling(after, new FiguresApproved(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), command.by(), command.at()));
    }

    private static Decision<Submission> returned(Submission after, Return command) {
        return telling(after, new FiguresReturned(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), command.reason(), command.by(), command.at()));
    }

    private static Decision<Submission> telling(Submission after, SubmissionEvent event) {
        return new Decision<>(after, List.of(event));
    }
}
