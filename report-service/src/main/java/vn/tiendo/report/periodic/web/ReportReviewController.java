package vn.tiendo.report.periodic.web;

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
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.periodic.ReportCommand.Accept;
import vn.tiendo.report.periodic.ReportCommand.Return;
import vn.tiendo.report.periodic.Reports;

/** What the level above does with a report. */
@RestController
@RequestMapping("/api/reports/{unit}/{period}")
@Tag(name = "reports", description = "Báo cáo định kỳ")
class ReportReviewController {

    private final Reports reports;
    private final ReportDesk desk;
    private final Access access;
    private final Clock clock;

    ReportReviewController(Reports reports, ReportDesk desk, Access access, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/accept")
    @Operation(operationId = "acceptReport", summary = "Accept a report of a unit below")
    ResponseEntity<ReportView> accept(@PathVariable String unit, @PathVariable String period, Request request) {
        var user = access.mayReview(desk.unit(unit));
        return desk.answer(reports.handle(desk.key(unit, period), new Accept(user.username(), clock.instant()),
                request));
    }

    @PostMapping("/return")
    @Operation(operationId = "returnReport", summary = "Send a report of a unit below back, with the reason")
    ResponseEntity<ReportView> sendBack(@PathVariable String unit, @PathVariable String period,
            @RequestBody(required = false) @Nullable ReturnBody body, Request request) {
        var user = access.mayReview(desk.unit(unit));
        var command = new Return(ReturnBody.text(body), user.username(), clock.instant());
        return desk.answer(reports.handle(desk.key(unit, period), command, request));
    }
}
