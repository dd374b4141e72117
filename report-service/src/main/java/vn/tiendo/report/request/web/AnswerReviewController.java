package vn.tiendo.report.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.request.AnswerCommand.Accept;
import vn.tiendo.report.request.AnswerCommand.Return;

/** What the unit that asked does with an answer. */
@RestController
@RequestMapping("/api/report-requests/{id}/answers/{unit}")
@Tag(name = "report-requests")
class AnswerReviewController {

    private final RequestDesk desk;
    private final Clock clock;

    AnswerReviewController(RequestDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/accept")
    @Operation(operationId = "acceptRequestAnswer", summary = "Accept an answer")
    ResponseEntity<AnswerView> accept(@PathVariable String id, @PathVariable String unit, Request request) {
        var user = desk.asker(id);
        return desk.handle(id, desk.unit(unit), new Accept(user.username(), clock.instant()), request);
    }

    @PostMapping("/return")
    @Operation(operationId = "returnRequestAnswer", summary = "Send an answer back, with the reason")
    ResponseEntity<AnswerView> sendBack(@PathVariable String id, @PathVariable String unit,
            @RequestBody(required = false) @Nullable ReasonBody body, Request request) {
        var user = desk.asker(id);
        var command = new Return(ReasonBody.text(body), user.username(), clock.instant());
        return desk.handle(id, desk.unit(unit), command, request);
    }
}
