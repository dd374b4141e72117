package vn.tiendo.report.request;

import static vn.tiendo.report.request.RequestProblem.DUE_IN_THE_PAST;
import static vn.tiendo.report.request.RequestProblem.DUE_NOT_LATER;
import static vn.tiendo.report.request.RequestProblem.EVERYBODY_ANSWERED;
import static vn.tiendo.report.request.RequestProblem.NOBODY_ASKED;
import static vn.tiendo.report.request.RequestProblem.QUESTIONS_FIXED;
import static vn.tiendo.report.request.RequestProblem.REMINDED_TODAY;
import static vn.tiendo.report.request.RequestProblem.REQUEST_CLOSED;
import static vn.tiendo.report.request.RequestProblem.REQUEST_NOT_YOURS;
import static vn.tiendo.report.request.RequestProblem.WITHDRAWAL_REASON_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.ReportRequestEvent.RequestExtended;
import vn.tiendo.events.ReportRequestEvent.RequestReminded;
import vn.tiendo.events.ReportRequestEvent.RequestWithdrawn;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.report.request.RequestCommand.Ask;
import vn.tiendo.report.request.RequestCommand.ChangeQuestions;
import vn.tiendo.report.request.RequestCommand.Close;
import vn.tiendo.report.request.RequestCommand.Extend;
import vn.tiendo.report.request.RequestCommand.FixQuestions;
import vn.tiendo.report.request.RequestCommand.Remind;
import vn.tiendo.report.request.RequestCommand.Withdraw;

/** Decides what becomes of a request. */
final class RequestDecider {

    private RequestDecider() {}

    /**
     * A new request.
     *
     * @throws Rejection nobody-asked, due-in-the-past, what {@link Questionnaire#checked} refuses
     */
    static Decision<ReportRequest> ask(String id, Ask ask) {
        if (ask.units().isEmpty()) {
            throw new Rejection(NOBODY_ASKED).at("units");
        }
        var request = new ReportRequest(ask.asking(), ask.title(), ask.wanted(), ask.basis(),
                Questionnaire.checked(ask.questions()), false, ask.units(), notPassed(ask.due(), ask.at()), ask.by(),
                ask.at(), RequestStatus.OPEN, null, List.of());
        return Decision.of(request, new ReportRequested(id, ask.asking(), ask.title(), ask.basis(), ask.due(),
                ask.units(), ask.by(), ask.at()));
    }

    /**
     * What becomes of a request by a command.
     *
     * @throws Rejection with a {@link RequestProblem}
     */
    static Decision<ReportRequest> decide(String id, RequestCommand command, ReportRequest known) {
        var request = open(known);
        return switch (command) {
            case ChangeQuestions _ when request.fixed() -> throw new Rejection(QUESTIONS_FIXED);
            case ChangeQuestions(var questions) -> Decision.of(request.reading(Questionnaire.checked(questions)));
            case FixQuestions(var unit) -> Decision.of(asked(request, unit).withQuestionsFixed());
            case Extend(var due, _, _) when !due.isAfter(request.due()) ->
                throw new Rejection(DUE_NOT_LATER).at("due");
            case Extend(var due, var by, var at) -> Decision.of(request.until(notPassed(due, at)),
                    new RequestExtended(id, request.asking(), request.title(), due, request.units(), by, at));
            case Withdraw(var reason, _, _) when reason.isBlank() ->
                throw new Rejection(WITHDRAWAL_REASON_MISSING).at("reason");
            case Withdraw(var reason, var by, var at) ->
                Decision.of(request.ending(RequestStatus.WITHDRAWN, reason), new RequestWithdrawn(id,
                        request.asking(), request.title(), reason, request.units(), by, at));
            case Close() -> Decision.of(request.ending(RequestStatus.CLOSED, null));
            case Remind remind -> reminded(id, remind, request);
        };
    }

    /** The request, if it can still be answered; throws request-closed. */
    static ReportRequest open(ReportRequest request) {
        if (request.status() != RequestStatus.OPEN) {
            throw new Rejection(REQUEST_CLOSED).with("status", request.status());
        }
        return request;
    }

    /** The request, if that unit is asked; throws request-not-yours. */
    static ReportRequest asked(ReportRequest request, String unit) {
        if (!request.units().contains(unit)) {
            throw new Rejection(REQUEST_NOT_YOURS).with("unit", unit);
        }
        return request;
    }

    private static Decision<ReportRequest> reminded(String id, Remind remind, ReportRequest request) {
        if (remind.missing().isEmpty()) {
            throw new Rejection(EVERYBODY_ANSWERED);
        }
        request.reminders().stream().filter(round -> day(round.at()).equals(day(remind.at()))).findFirst()
                .ifPresent(round -> {
                    throw new Rejection(REMINDED_TODAY).with("by", round.by()).with("at", round.at().toString());
                });
        return Decision.of(request.reminding(new Reminded(remind.missing().size(), remind.by(), remind.at())),
                new RequestReminded(id, request.asking(), request.title(), request.due(), remind.missing(),
                        remind.by(), remind.at()));
    }

    private static Instant notPassed(Instant due, Instant at) {
        if (!due.isAfter(at)) {
            throw new Rejection(DUE_IN_THE_PAST).at("due");
        }
        return due;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, StoreConfiguration.ZONE);
    }
}
