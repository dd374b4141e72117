package vn.tiendo.kpi.late.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.late.LateFileImport;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Problems;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Rows from one-stop software; their references make an import that is repeated harmless. */
@RestController
@Tag(name = "late-files")
class LateFileImportController {

    private static final String ROUTE = "/api/late-files/{unit}/imports";
    private static final String SUMMARY = "Take late files from one-stop software: CSV, or JSON {rows: [{reference, field, due, returned, cause, channel, apologisedOn, newDate}]}; answered row by row";
    private static final int MOST_ROWS = 5_000;
    private static final int LARGEST = 8 << 20;

    private final LateFileImport rows;
    private final Problems problems;
    private final Units units;
    private final Access access;
    private final Clock clock;

    LateFileImportController(LateFileImport rows, Problems problems, Units units, Access access, Clock clock) {
        this.rows = rows;
        this.problems = problems;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping(path = ROUTE, consumes = "text/csv")
    @Operation(operationId = "importLateFiles", summary = SUMMARY)
    ImportView csv(@PathVariable String unit, InputStream body, Locale locale) throws IOException {
        access.mayWrite(units.require(unit).code());
        var file = body.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new Rejection(PlatformProblem.TOO_LARGE).with("largest", LARGEST);
        }
        return take(unit, CsvRows.read(file, MOST_ROWS), locale);
    }

    @PostMapping(path = ROUTE, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "importLateFiles", summary = SUMMARY)
    ImportView json(@PathVariable String unit, @RequestBody ImportBody body, Locale locale) {
        access.mayWrite(units.require(unit).code());
        return take(unit, Fields.list("rows", Fields.required("rows", body.rows()), MOST_ROWS), locale);
    }

    /** Body of an import: rows by the names of their columns. */
    record ImportBody(@Nullable List<Map<String, @Nullable String>> rows) {}

    private ImportView take(String unit, List<Map<String, @Nullable String>> read, Locale locale) {
        var results = rows.take(unit, read, access.user().username(), clock.instant());
        return ImportView.of(results, problems, locale);
    }
}
