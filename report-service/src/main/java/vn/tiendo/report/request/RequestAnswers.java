package vn.tiendo.report.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.request.RequestCommand.FixQuestions;

/** All answers. */
@Component
public class RequestAnswers {

    private final AggregateStore<RequestAnswer> store;
    private final ReportRequests requests;

    RequestAnswers(AggregateStore<RequestAnswer> requestAnswerStore, ReportRequests requests) {
        this.store = requestAnswerStore;
        this.requests = requests;
    }

    /**
     * The answer of a unit that is asked; a blank one of version 0 where it has written nothing.
     *
     * @throws Rejection not-found, request-not-yours
     */
    public Stored<RequestAnswer> of(String request, String unit) {
        RequestDecider.asked(requests.require(request).state(), unit);
        var id = RequestAnswer.id(request, unit);
        return store.find(id).orElseGet(() -> new Stored<>(id, 0, RequestAnswer.blank(request, unit)));
    }

    /** Answers to a request that there are, by unit. */
    public Map<String, RequestAnswer> of(String request, Collection<String> units) {
        return states(units.stream().map(unit -> RequestAnswer.id(request, unit)).toList(), RequestAnswer::unit);
    }

    /** Answers of a unit that there are, by request. */
    public Map<String, RequestAnswer> to(Collection<String> asked, String unit) {
        return states(asked.stream().map(request -> RequestAnswer.id(request, unit)).toList(), RequestAnswer::request);
    }

    /**
     * Does something with an answer. Before the first value of anybody is kept the questions are fixed, in a write of its
     * own to the request: from then on no change of them can meet an answer under way.
     *
     * @throws Rejection not-found, what the command is refused for, stale-version, idempotency-key-reused
     */
    public Stored<RequestAnswer> handle(String request, String unit, AnswerCommand command, Request caller) {
        var asked = questionsFixed(request, unit, command);
        return store.change(RequestAnswer.id(request, unit), caller, known -> AnswerDecider.decide(command,
                known == null ? RequestAnswer.blank(request, unit) : known, asked));
    }

    private ReportRequest questionsFixed(String id, String unit, AnswerCommand command) {
        var request = requests.require(id).state();
        if (request.fixed()) {
            return request;
        }
        AnswerDecider.decide(command, RequestAnswer.blank(id, unit), request);
        return requests.handle(id, new FixQuestions(unit), Request.none()).state();
    }

    private Map<String, RequestAnswer> states(List<String> ids, Function<RequestAnswer, String> key) {
        return store.findAll(ids).stream().map(Stored::state).collect(Collectors.toMap(key, answer -> answer));
    }
}
