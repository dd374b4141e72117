package vn.tiendo.report.periodic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.periodic.ReportCommand.Publish;
import vn.tiendo.report.periodic.ReportCommand.Recall;
import vn.tiendo.report.periodic.ReportCommand.Submit;
import vn.tiendo.report.periodic.Reports;

/** What a unit does with its own report. */
@RestController
@RequestMapping("/api/reports/{unit}/{period}")
@Tag(name = "reports", description = "Báo cáo định kỳ")
class ReportController {

    private final Reports reports;
    private final ReportDesk desk;
    private final Access access;
    private final Clock clock;

    ReportController(Reports reports, ReportDesk desk, Access access, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @PatchMapping
    @Operation(operationId = "wordReport", summary = "Word sentences otherwise, leave them out (empty) or put them back, and write beside them; needs If-Match")
    ResponseEntity<ReportView> word(@PathVariable String unit, @PathVariable String period,
            @RequestBody WordBody body, Request request) {
        access.mayWrite(desk.unit(unit));
        return desk.answer(reports.handle(desk.key(unit, period), body.command(), ReportDesk.seen(request)));
    }

    @PostMapping("/figures")
    @Operation(operationId = "takeReportFigures", summary = "Take the figures anew as they are now, and draft anew what nobody worded; earlier figures stay known")
    ResponseEntity<ReportView> figures(@PathVariable String unit, @PathVariable String period, Request request) {
        access.mayWrite(desk.unit(unit));
        return desk.answer(reports.takeFigures(desk.key(unit, period), clock.instant(), request));
    }

    @PostMapping("/submit")
    @Operation(operationId = "submitReport", summary = "Send the report to the level above as a version that is never changed")
    ResponseEntity<ReportView> submit(@PathVariable String unit, @PathVariable String period, Request request) {
        var user = access.mayWrite(desk.unit(unit));
        return desk.answer(reports.handle(desk.key(unit, period), new Submit(user.username(), clock.instant()),
                request));
    }

    @PostMapping("/recall")
    @Operation(operationId = "recallReport", summary = "Take back a report that nobody accepted yet")
    ResponseEntity<ReportView> recall(@PathVariable String unit, @PathVariable String period, Request request) {
        var user = access.mayWrite(desk.unit(unit));
        return desk.answer(reports.handle(desk.key(unit, period), new Recall(user.username(), clock.instant()),
                request));
    }

    @PostMapping("/publish")
    @Operation(operationId = "publishReport", summary = "Publish an accepted report; for the head of the unit or a reviewer above")
    ResponseEntity<ReportView> publish(@PathVariable String unit, @PathVariable String period, Request request) {
        var user = access.mayConfirm(desk.unit(unit));
        return desk.answer(reports.handle(desk.key(unit, period), new Publish(user.username(), clock.instant()),
                request));
    }
}
