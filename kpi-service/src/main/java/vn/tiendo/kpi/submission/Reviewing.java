package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.NOT_SUBMITTED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YOUR_TURN;
import static vn.tiendo.kpi.problem.KpiProblem.UNKNOWN_FIGURE;
import static vn.tiendo.kpi.submission.SubmissionStatus.SUBMITTED;

import java.util.Map;
import java.util.Set;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresPassedOn;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What those above say, one after the other, the lowest first. */
final class Reviewing {

    private Reviewing() {}

    static Decision<Submission> decide(Approve approve, Submission submission) {
        var version = requireTurn(submission, approve.units());
        if (version.stepsLeft() > 1) {
            return passedOn(approve, submission.passed(approve.by(), approve.at()),
                    version.turn().orElseThrow().unit());
        }
        var after = submission.approved(approve.by(), approve.at());
        return Decision.of(after, new FiguresApproved(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), version.kind(), approve.by(), approve.at()));
    }

    static Decision<Submission> decide(Return sentBack, Submission submission) {
        requireTurn(submission, sentBack.units());
        Reasons.require("reason", sentBack.reason());
        sentBack.figures().forEach((code, reason) -> {
            if (!submission.figures().containsKey(code)) {
                throw new Rejection(UNKNOWN_FIGURE).at("figures." + code).with("figure", code);
            }
            Reasons.require("figures." + code, reason);
        });
        Map<String, String> figures = sentBack.figures().isEmpty() ? null : sentBack.figures();
        var after = submission.returned(
                new Review.Returned(sentBack.by(), sentBack.reason(), figures, sentBack.at()));
        return Decision.of(after, new FiguresReturned(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), sentBack.reason(), figures, sentBack.by(), sentBack.at()));
    }

    private static SubmittedVersion requireTurn(Submission submission, Set<String> units) {
        if (submission.status() != SUBMITTED) {
            throw new Rejection(NOT_SUBMITTED).with("state", submission.status());
        }
        var version = submission.versions().getLast();
        version.turn().filter(step -> !units.contains(step.unit())).ifPresent(step -> {
            throw new Rejection(NOT_YOUR_TURN).with("turn", step.unit());
        });
        return version;
    }

    private static Decision<Submission> passedOn(Approve approve, Submission after, String approver) {
        var next = after.versions().getLast().turn().orElseThrow().unit();
        return Decision.of(after, new FiguresPassedOn(after.key().id(), after.unit(), after.form(), after.period(),
                after.standing(), approver, next, approve.by(), approve.at()));
    }
}
