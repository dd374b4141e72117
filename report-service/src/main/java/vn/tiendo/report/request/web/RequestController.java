package vn.tiendo.report.request.web;

import static vn.tiendo.platform.store.StoreConfiguration.ZONE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.request.Addressees;
import vn.tiendo.report.request.ReportRequests;

/** Asking for a report. */
@RestController
@RequestMapping("/api/report-requests")
@Tag(name = "report-requests", description = "Báo cáo đột xuất")
class RequestController {

    private final ReportRequests requests;
    private final Addressees addressees;
    private final RequestDesk desk;
    private final Access access;
    private final Clock clock;

    RequestController(ReportRequests requests, Addressees addressees, RequestDesk desk, Access access, Clock clock) {
        this.requests = requests;
        this.addressees = addressees;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "askForReport", summary = "Ask units below yours for a report outside the calendar, with questions and a deadline of its own; for reviewers and heads")
    ResponseEntity<RequestView> ask(@RequestBody AskBody body, Request request) {
        var user = access.mayAssign(access.user().unit());
        var now = clock.instant();
        var asked = addressees.of(user.unit(), body.named(), body.level(), LocalDate.ofInstant(now, ZONE));
        var id = id(user.username(), request);
        var stored = requests.ask(id, body.command(asked, user, now), request);
        return desk.show(ResponseEntity.created(URI.create("/api/report-requests/" + id)), stored);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getReportRequest", summary = "A request with its questions, for those who asked and those who are asked")
    ResponseEntity<RequestView> get(@PathVariable String id) {
        return desk.show(ResponseEntity.ok(), desk.readable(id));
    }

    /** The same key of the same caller is the same request. */
    private static String id(String username, Request request) {
        var key = request.idempotencyKey();
        var id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((username + " " + key).getBytes(StandardCharsets.UTF_8));
        return "req-" + id;
    }
}
