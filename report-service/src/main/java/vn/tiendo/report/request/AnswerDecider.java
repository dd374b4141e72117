package vn.tiendo.report.request;

import static vn.tiendo.report.request.RequestProblem.ANSWER_ACCEPTED;
import static vn.tiendo.report.request.RequestProblem.ANSWER_INCOMPLETE;
import static vn.tiendo.report.request.RequestProblem.ANSWER_NOT_SENT;
import static vn.tiendo.report.request.RequestProblem.ANSWER_SENT;
import static vn.tiendo.report.request.RequestProblem.NUMBER_OUT_OF_BOUNDS;
import static vn.tiendo.report.request.RequestProblem.QUESTION_UNKNOWN;
import static vn.tiendo.report.request.RequestProblem.RETURN_REASON_MISSING;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiendo.events.ReportRequestEvent.AnswerReturned;
import vn.tiendo.events.ReportRequestEvent.RequestAnswered;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.report.request.AnswerCommand.Accept;
import vn.tiendo.report.request.AnswerCommand.Fill;
import vn.tiendo.report.request.AnswerCommand.Recall;
import vn.tiendo.report.request.AnswerCommand.Return;
import vn.tiendo.report.request.AnswerCommand.Submit;

/** Decides what becomes of an answer. */
final class AnswerDecider {

    private AnswerDecider() {}

    /**
     * What becomes of an answer by a command, under the request as it is.
     *
     * @throws Rejection with a {@link RequestProblem}
     */
    static Decision<RequestAnswer> decide(AnswerCommand command, RequestAnswer answer, ReportRequest known) {
        var request = RequestDecider.open(RequestDecider.asked(known, answer.unit()));
        return switch (command) {
            case Fill fill -> Decision.of(filled(fill, open(answer), request));
            case Submit submit -> submitted(submit, open(answer), request);
            case Recall(var by, var at) ->
                Decision.of(sent(answer).becoming(new AnswerStep(AnswerStatus.RECALLED, by, at, null)));
            case Return(var reason, _, _) when reason.isBlank() ->
                throw new Rejection(RETURN_REASON_MISSING).at("reason");
            case Return(var reason, var by, var at) ->
                Decision.of(sent(answer).becoming(new AnswerStep(AnswerStatus.RETURNED, by, at, reason)),
                        new AnswerReturned(answer.request(), request.asking(), request.title(), answer.unit(), reason,
                                by, at));
            case Accept(var by, var at) ->
                Decision.of(sent(answer).becoming(new AnswerStep(AnswerStatus.ACCEPTED, by, at, null)));
        };
    }

    private static RequestAnswer filled(Fill fill, RequestAnswer answer, ReportRequest request) {
        var values = new TreeMap<>(answer.values());
        fill.values().forEach((id, written) -> {
            var question = request.question(id)
                    .orElseThrow(() -> new Rejection(QUESTION_UNKNOWN).at("values").with("question", id));
            if (written.isEmpty()) {
                values.remove(id);
            } else {
                values.put(id, WrittenValue.read(question, written));
            }
        });
        return answer.saying(values);
    }

    private static Decision<RequestAnswer> submitted(Submit submit, RequestAnswer answer, ReportRequest request) {
        refuse(ANSWER_INCOMPLETE, request,
                question -> question.required() && !answer.values().containsKey(question.id()));
        refuse(NUMBER_OUT_OF_BOUNDS, request, question -> {
            var value = answer.values().get(question.id());
            return question.kind() == QuestionKind.NUMBER && value != null && !question.allows(new BigDecimal(value));
        });
        var after = answer.becoming(new AnswerStep(AnswerStatus.SENT, submit.by(), submit.at(), null));
        return Decision.of(after, new RequestAnswered(answer.request(), request.asking(), request.title(),
                answer.unit(), after.wasLate(request.due()), submit.by(), submit.at()));
    }

    /** Names all questions at fault, not only the first. */
    private static void refuse(RequestProblem problem, ReportRequest request, Predicate<Question> fault) {
        List<String> faulty = request.questions().stream().filter(fault).map(Question::id).toList();
        if (!faulty.isEmpty()) {
            throw new Rejection(problem).at("values").with("questions", faulty);
        }
    }

    private static RequestAnswer open(RequestAnswer answer) {
        return switch (answer.status()) {
            case DRAFT, RETURNED, RECALLED -> answer;
            case SENT -> throw new Rejection(ANSWER_SENT);
            case ACCEPTED -> throw new Rejection(ANSWER_ACCEPTED);
        };
    }

    private static RequestAnswer sent(RequestAnswer answer) {
        return switch (answer.status()) {
            case SENT -> answer;
            case DRAFT, RETURNED, RECALLED -> throw new Rejection(ANSWER_NOT_SENT);
            case ACCEPTED -> throw new Rejection(ANSWER_ACCEPTED);
        };
    }
}
