package vn.tiendo.report.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.request.Overview;
import vn.tiendo.report.request.Overviews;
import vn.tiendo.report.request.RequestCommand.ChangeQuestions;
import vn.tiendo.report.request.RequestCommand.Close;
import vn.tiendo.report.request.RequestCommand.Extend;
import vn.tiendo.report.request.RequestCommand.Remind;
import vn.tiendo.report.request.RequestCommand.Withdraw;

/** What a unit does with a request it made. */
@RestController
@RequestMapping("/api/report-requests/{id}")
@Tag(name = "report-requests")
class RequestChangeController {

    private final Overviews overviews;
    private final RequestDesk desk;
    private final Clock clock;

    RequestChangeController(Overviews overviews, RequestDesk desk, Clock clock) {
        this.overviews = overviews;
        this.desk = desk;
        this.clock = clock;
    }

    @PutMapping("/questions")
    @Operation(operationId = "changeQuestions", summary = "Ask other questions, while nobody has begun to answer; needs If-Match")
    ResponseEntity<RequestView> questions(@PathVariable String id, @RequestBody QuestionsBody body, Request request) {
        desk.asker(id);
        return desk.handle(id, new ChangeQuestions(QuestionBody.questions(body.questions())),
                RequestDesk.seen(request));
    }

    @PostMapping("/extend")
    @Operation(operationId = "extendReportRequest", summary = "Give all more time; a deadline is never brought forward")
    ResponseEntity<RequestView> extend(@PathVariable String id, @RequestBody DueBody body, Request request) {
        var user = desk.asker(id);
        return desk.handle(id, new Extend(Deadline.read(body.due()), user.username(), clock.instant()), request);
    }

    @PostMapping("/withdraw")
    @Operation(operationId = "withdrawReportRequest", summary = "Say, with the reason, that nobody needs to answer any more")
    ResponseEntity<RequestView> withdraw(@PathVariable String id,
            @RequestBody(required = false) @Nullable ReasonBody body, Request request) {
        var user = desk.asker(id);
        return desk.handle(id, new Withdraw(ReasonBody.text(body), user.username(), clock.instant()), request);
    }

    @PostMapping("/close")
    @Operation(operationId = "closeReportRequest", summary = "Await nothing any more; what was answered stays")
    ResponseEntity<RequestView> close(@PathVariable String id, Request request) {
        desk.asker(id);
        return desk.handle(id, new Close(), request);
    }

    @PostMapping("/reminders")
    @Operation(operationId = "remindUnanswered", summary = "Remind every unit whose answer is missing; once a day")
    ResponseEntity<RequestView> remind(@PathVariable String id, Request request) {
        var user = desk.asker(id);
        var missing = overviews.of(id, desk.ofAsker(id)).missing().stream().map(Overview.Missing::unit).toList();
        return desk.handle(id, new Remind(missing, user.username(), clock.instant()), request);
    }
}
