package vn.tiendo.report.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.report.request.AnswerWorkbooks;
import vn.tiendo.report.request.Overview;
import vn.tiendo.report.request.Overviews;

/** The answers to a request together. */
@RestController
@RequestMapping("/api/report-requests/{id}")
@Tag(name = "report-requests")
class OverviewController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Overviews overviews;
    private final AnswerWorkbooks workbooks;
    private final RequestDesk desk;
    private final Clock clock;

    OverviewController(Overviews overviews, AnswerWorkbooks workbooks, RequestDesk desk, Clock clock) {
        this.overviews = overviews;
        this.workbooks = workbooks;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/answers")
    @Operation(operationId = "getRequestAnswers", summary = "Who has answered, in time or late, who is missing, what they say, with exact totals and counts of yes and no")
    Overview overview(@PathVariable String id) {
        return overviews.of(id, desk.ofAsker(id));
    }

    @GetMapping(path = "/answers.xlsx", produces = XLSX)
    @Operation(operationId = "getRequestAnswersXlsx", summary = "The answers as a workbook; sums are live formulas")
    ResponseEntity<byte[]> xlsx(@PathVariable String id) {
        var request = desk.ofAsker(id);
        var bytes = workbooks.of(request, overviews.of(id, request), LocalDate.now(clock));
        var name = ContentDisposition.attachment().filename("bao-cao-dot-xuat-" + id + ".xlsx").build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(bytes);
    }
}
