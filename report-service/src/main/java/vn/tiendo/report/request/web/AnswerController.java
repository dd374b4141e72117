package vn.tiendo.report.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.request.AnswerCommand.Recall;
import vn.tiendo.report.request.AnswerCommand.Submit;
import vn.tiendo.report.request.RequestAnswers;

/** What a unit does with its own answer. */
@RestController
@RequestMapping("/api/report-requests/{id}/answers/{unit}")
@Tag(name = "report-requests")
class AnswerController {

    private final RequestAnswers answers;
    private final RequestDesk desk;
    private final Access access;
    private final Clock clock;

    AnswerController(RequestAnswers answers, RequestDesk desk, Access access, Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "getRequestAnswer", summary = "The answer of a unit as it is worked on; its ETag is needed to change it, also while nothing is written")
    ResponseEntity<AnswerView> get(@PathVariable String id, @PathVariable String unit) {
        access.mayRead(desk.unit(unit));
        return desk.show(id, answers.of(id, unit));
    }

    @PatchMapping
    @Operation(operationId = "fillRequestAnswer", summary = "Save some values of the draft while they are typed; null takes one out; needs If-Match")
    ResponseEntity<AnswerView> fill(@PathVariable String id, @PathVariable String unit, @RequestBody ValuesBody body,
            Request request) {
        access.mayWrite(desk.unit(unit));
        return desk.handle(id, unit, body.command(), RequestDesk.seen(request));
    }

    @PostMapping("/submit")
    @Operation(operationId = "submitRequestAnswer", summary = "Send the answer to the unit that asks")
    ResponseEntity<AnswerView> submit(@PathVariable String id, @PathVariable String unit, Request request) {
        var user = access.mayWrite(desk.unit(unit));
        return desk.handle(id, unit, new Submit(user.username(), clock.instant()), request);
    }

    @PostMapping("/recall")
    @Operation(operationId = "recallRequestAnswer", summary = "Take back an answer that nobody accepted yet")
    ResponseEntity<AnswerView> recall(@PathVariable String id, @PathVariable String unit, Request request) {
        var user = access.mayWrite(desk.unit(unit));
        return desk.handle(id, unit, new Recall(user.username(), clock.instant()), request);
    }
}
