package vn.tiendo.report.request.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.request.AnswerCommand;
import vn.tiendo.report.request.ReportRequest;
import vn.tiendo.report.request.ReportRequests;
import vn.tiendo.report.request.RequestAnswer;
import vn.tiendo.report.request.RequestAnswers;
import vn.tiendo.report.request.RequestCommand;

/** What all routes of requests need: who may, and the answer. */
@Component
class RequestDesk {

    private final ReportRequests requests;
    private final RequestAnswers answers;
    private final Units units;
    private final Access access;

    RequestDesk(ReportRequests requests, RequestAnswers answers, Units units, Access access) {
        this.requests = requests;
        this.answers = answers;
        this.units = units;
        this.access = access;
    }

    /** A reviewer or head of the unit that asked, or of one above it. */
    CurrentUser asker(String id) {
        return access.mayAssign(requests.require(id).state().asking());
    }

    /** The request, for those who asked and above. */
    ReportRequest ofAsker(String id) {
        var request = requests.require(id).state();
        access.mayRead(request.asking());
        return request;
    }

    /** The request, for those who asked or are asked, and above. */
    Stored<ReportRequest> readable(String id) {
        var request = requests.require(id);
        if (request.state().units().stream().noneMatch(access::canRead)) {
            access.mayRead(request.state().asking());
        }
        return request;
    }

    /** The code of a unit that there is; throws unknown-unit. */
    String unit(String written) {
        return units.require(written).code();
    }

    String name(String unit) {
        return units.find(unit).map(RegisteredUnit::name).orElse(unit);
    }

    /** Throws precondition-required where the caller does not say which version he has seen. */
    static Request seen(Request request) {
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        return request;
    }

    ResponseEntity<RequestView> handle(String id, RequestCommand command, Request caller) {
        return show(ResponseEntity.ok(), requests.handle(id, command, caller));
    }

    ResponseEntity<RequestView> show(ResponseEntity.BodyBuilder answer, Stored<ReportRequest> stored) {
        return answer.eTag(stored.entityTag()).body(RequestView.of(stored, name(stored.state().asking())));
    }

    ResponseEntity<AnswerView> handle(String id, String unit, AnswerCommand command, Request caller) {
        return show(id, answers.handle(id, unit, command, caller));
    }

    ResponseEntity<AnswerView> show(String id, Stored<RequestAnswer> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag())
                .body(AnswerView.of(stored, requests.require(id).state(), name(stored.state().unit())));
    }
}
