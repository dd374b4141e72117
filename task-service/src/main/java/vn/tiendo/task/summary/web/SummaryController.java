package vn.tiendo.task.summary.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.schedule.PlanPeriod;
import vn.tiendo.task.summary.Summaries;
import vn.tiendo.task.summary.Summary;
import vn.tiendo.task.summary.SummaryProblem;

/** What each office and officer did in a year, half-year or quarter. */
@RestController
@RequestMapping("/api/task-summaries")
@Tag(name = "tasks")
final class SummaryController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Summaries summaries;
    private final SummaryTable table;
    private final Scope scope;
    private final Clock clock;

    SummaryController(Summaries summaries, SummaryTable table, Scope scope, Clock clock) {
        this.summaries = summaries;
        this.table = table;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "summariseTasks", summary = "For each office and officer of a unit (your own) in a year (this one), 2026-H1 or 2026-Q1: tasks due, done, done late, returned, overdue now; initiatives")
    Summary get(@RequestParam @Nullable String unit, @RequestParam @Nullable String period) {
        return summary(unit, period);
    }

    @GetMapping(path = "/table.xlsx", produces = EXCEL)
    @Operation(operationId = "exportTaskSummary", summary = "The same as an Excel workbook")
    ResponseEntity<byte[]> table(@RequestParam @Nullable String unit, @RequestParam @Nullable String period) {
        var summary = summary(unit, period);
        var name = "tong-hop-nhiem-vu-" + summary.unit() + "-" + summary.period() + ".xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(table.of(summary));
    }

    private Summary summary(@Nullable String unit, @Nullable String period) {
        var asked = scope.only(unit);
        var written = Objects.requireNonNullElseGet(period, () -> String.valueOf(LocalDate.now(clock).getYear()));
        return summaries.of(asked, readable(written), written);
    }

    private static PlanPeriod readable(String written) {
        try {
            return PlanPeriod.of(written);
        } catch (IllegalArgumentException _) {
            throw new Rejection(SummaryProblem.SUMMARY_PERIOD_UNREADABLE).at("period");
        }
    }
}
