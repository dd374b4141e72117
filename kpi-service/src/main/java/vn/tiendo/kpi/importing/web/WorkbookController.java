package vn.tiendo.kpi.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.importing.FormWorkbooks;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;

/** The form of a unit and period as a workbook to fill in. */
@RestController
@Tag(name = "imports")
class WorkbookController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FormWorkbooks workbooks;
    private final Units units;
    private final Access access;

    WorkbookController(FormWorkbooks workbooks, Units units, Access access) {
        this.workbooks = workbooks;
        this.units = units;
        this.access = access;
    }

    @GetMapping(path = "/api/submissions/{unit}/{form}/{period}/workbook.xlsx", produces = XLSX)
    @Operation(operationId = "formWorkbook", summary = "A prepared Excel workbook: bounds, drop-downs and rules beside the cells; filled in, it goes to /api/measurements/imports")
    ResponseEntity<byte[]> workbook(@PathVariable String unit, @PathVariable String form, @PathVariable String period,
            Locale locale) {
        access.mayRead(units.require(unit).code());
        var name = ContentDisposition.attachment().filename(form + "-" + unit + "-" + period + ".xlsx").build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(workbooks.of(unit, form, period, locale));
    }
}
