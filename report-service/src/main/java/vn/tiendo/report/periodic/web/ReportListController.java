package vn.tiendo.report.periodic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.report.periodic.ReportStatus;
import vn.tiendo.report.periodic.ReportVersion;
import vn.tiendo.report.periodic.Reports;

/** Reading reports. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "reports", description = "Báo cáo định kỳ")
class ReportListController {

    private final Reports reports;
    private final ReportDesk desk;
    private final Access access;

    ReportListController(Reports reports, ReportDesk desk, Access access) {
        this.reports = reports;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping
    @Operation(operationId = "listReports", summary = "Reports of a unit (your own) and of all below it for a period; without a period all of that unit alone")
    List<LineView> list(@RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable ReportStatus status) {
        var asked = desk.unit(unit == null ? access.user().unit() : unit);
        access.mayRead(asked);
        var found = period == null ? reports.of(asked) : reports.within(desk.key(asked, period));
        return found.stream().filter(line -> status == null || line.status() == status)
                .map(line -> LineView.of(line, desk.name(line.unit()))).toList();
    }

    @GetMapping("/{unit}/{period}")
    @Operation(operationId = "getReport", summary = "A report as it is worked on, with its figures; its ETag is needed to change it")
    ResponseEntity<ReportView> get(@PathVariable String unit, @PathVariable String period) {
        access.mayRead(desk.unit(unit));
        return desk.answer(reports.require(desk.key(unit, period)));
    }

    @GetMapping("/{unit}/{period}/versions")
    @Operation(operationId = "listReportVersions", summary = "All versions of a report that were sent, as they were sent")
    List<ReportVersion> versions(@PathVariable String unit, @PathVariable String period) {
        access.mayRead(desk.unit(unit));
        return reports.require(desk.key(unit, period)).state().versions();
    }
}
