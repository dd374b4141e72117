package vn.tiendo.kpi.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.kpi.importing.CsvRows;
import vn.tiendo.kpi.importing.FigureImports;
import vn.tiendo.kpi.importing.FormWorkbooks;
import vn.tiendo.kpi.importing.JsonRows;
import vn.tiendo.kpi.importing.Numerals;
import vn.tiendo.kpi.importing.RowSource;
import vn.tiendo.platform.problem.Problems;

/** Figures of many units from other systems. The answer is written while the file is read: neither is ever whole in memory. */
@RestController
@RequestMapping("/api/measurements/imports")
@Tag(name = "imports", description = "Figures of many units in one request")
class ImportController {

    private static final String CSV = "text/csv";

    private final FigureImports imports;
    private final FormWorkbooks workbooks;
    private final Problems problems;
    private final JsonMapper mapper;

    ImportController(FigureImports imports, FormWorkbooks workbooks, Problems problems, JsonMapper mapper) {
        this.imports = imports;
        this.workbooks = workbooks;
        this.problems = problems;
        this.mapper = mapper;
    }

    @PostMapping(consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "importCsv", summary = "Enter figures from CSV rows unit,form,period,figure,value,notApplicable; each row that is not taken is named")
    void csv(InputStream file, @RequestParam(required = false) @Nullable String numbers,
            @RequestParam(defaultValue = "false") boolean submit, Locale locale, HttpServletResponse response)
            throws IOException {
        answer(new CsvRows(file), Numerals.of(numbers), submit, locale, response);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "importJson", summary = "Enter figures from JSON rows; each row that is not taken is named")
    void json(InputStream file, @RequestParam(defaultValue = "plain") String numbers,
            @RequestParam(defaultValue = "false") boolean submit, Locale locale, HttpServletResponse response)
            throws IOException {
        answer(new JsonRows(file, mapper), Numerals.of(numbers), submit, locale, response);
    }

    @PostMapping(consumes = WorkbookController.XLSX, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "importWorkbook", summary = "Enter figures from a form's workbook that was filled in")
    void workbook(InputStream file, @RequestParam(required = false) @Nullable String numbers,
            @RequestParam(defaultValue = "false") boolean submit, Locale locale, HttpServletResponse response)
            throws IOException {
        answer(workbooks.rows(file), Numerals.of(numbers), submit, locale, response);
    }

    private void answer(RowSource rows, Numerals numerals, boolean submit, Locale locale, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var report = new ImportReport(mapper, response.getOutputStream(), problems, locale);
        report.end(imports.run(rows, numerals, submit, report));
    }
}
