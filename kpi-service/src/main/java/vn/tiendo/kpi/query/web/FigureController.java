package vn.tiendo.kpi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.query.Basis;
import vn.tiendo.kpi.query.FigureQuery;
import vn.tiendo.kpi.query.FigureTable;
import vn.tiendo.kpi.query.FigureTables;
import vn.tiendo.kpi.query.FigureTrail;
import vn.tiendo.kpi.query.store.FigureArchive;
import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Figures over units and periods, and the story of each. */
@RestController
@RequestMapping("/api/figures")
@Tag(name = "figures", description = "Số liệu theo đơn vị và kỳ, và lịch sử của từng số")
class FigureController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FigureTables tables;
    private final FigureArchive archive;
    private final FigureSheet sheet;
    private final Catalogue catalogue;
    private final Units units;
    private final Access access;

    FigureController(FigureTables tables, FigureArchive archive, FigureSheet sheet, Catalogue catalogue, Units units,
            Access access) {
        this.tables = tables;
        this.archive = archive;
        this.sheet = sheet;
        this.catalogue = catalogue;
        this.units = units;
        this.access = access;
    }

    @GetMapping
    @Operation(operationId = "queryFigures", summary = "Figures of a unit (your own) and of all below it that fill a form, for one period or several, all figures or some; approved ones, those that wait, or estimates")
    FigureTable query(@RequestParam(required = false) @Nullable String unit, @RequestParam String form,
            @RequestParam List<String> period, @RequestParam(required = false) @Nullable Set<String> figure,
            @RequestParam(defaultValue = "APPROVED") Basis basis) {
        return table(unit, form, period, figure, basis);
    }

    @GetMapping(path = "/table.xlsx", produces = EXCEL)
    @Operation(operationId = "exportFigures", summary = "The same as an Excel workbook")
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable String unit, @RequestParam String form,
            @RequestParam List<String> period, @RequestParam(required = false) @Nullable Set<String> figure,
            @RequestParam(defaultValue = "APPROVED") Basis basis) {
        var table = table(unit, form, period, figure, basis);
        var name = ContentDisposition.attachment().filename("so-lieu-" + table.form() + ".xlsx").build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(sheet.of(table));
    }

    private FigureTable table(@Nullable String unit, String form, List<String> periods, @Nullable Set<String> figures,
            Basis basis) {
        var asked = units.require(unit == null ? access.user().unit() : unit);
        access.mayRead(asked.code());
        var reporting = periods.stream().map(Periods::require).toList();
        var query = FigureQuery.of(catalogue, form, reporting,
                Objects.requireNonNullElseGet(figures, LinkedHashSet::new));
        return tables.of(asked, query, basis);
    }

    @GetMapping("/{unit}/{form}/{period}/{figure}")
    @Operation(operationId = "getFigureTrail", summary = "Everything that was ever said of one figure: who, when, what, what it replaced, why, and what the level above said")
    FigureTrail trail(@PathVariable String unit, @PathVariable String form, @PathVariable String period,
            @PathVariable String figure) {
        access.mayRead(units.require(unit).code());
        var reporting = Periods.require(period);
        FigureQuery.of(catalogue, form, List.of(reporting), Set.of(figure));
        var key = new SubmissionKey(unit, form, reporting.toString());
        var submission = archive.of(List.of(key)).get(key.id());
        if (submission == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND).with("id", key.id());
        }
        return FigureTrail.of(submission, figure);
    }
}
