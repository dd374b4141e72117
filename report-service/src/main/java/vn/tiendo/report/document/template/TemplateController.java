package vn.tiendo.report.document.template;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.document.ReportDocuments;

/** Templates of Word documents. */
@RestController
@RequestMapping("/api/report-templates/{unit}")
@Tag(name = "reports")
class TemplateController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LARGEST = 2 << 20;

    private final Templates templates;
    private final ReportDocuments documents;
    private final Units units;
    private final Access access;
    private final Clock clock;

    TemplateController(Templates templates, ReportDocuments documents, Units units, Access access, Clock clock) {
        this.templates = templates;
        this.documents = documents;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @PutMapping
    @Operation(operationId = "putReportTemplate", summary = "Put a Word document with placeholders in the place of the template of reports of a unit and those below it")
    OwnTemplate put(@PathVariable String unit, InputStream file, Request request) throws IOException {
        var user = access.mayAdminister(units.require(unit).code());
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Rejection(PlatformProblem.TOO_LARGE).with("limit", LARGEST);
        }
        return templates.put(unit, bytes, user.username(), clock.instant(), request).state();
    }

    @DeleteMapping
    @Operation(operationId = "deleteReportTemplate", summary = "Give a unit's template up; that of a unit above holds again, or the shipped one")
    OwnTemplate delete(@PathVariable String unit, Request request) {
        var user = access.mayAdminister(units.require(unit).code());
        return templates.giveUp(unit, user.username(), clock.instant(), request).state();
    }

    @GetMapping(produces = DOCX)
    @Operation(operationId = "getReportTemplate", summary = "The template that holds for a unit: its own, that of a unit above, or the shipped one")
    ResponseEntity<byte[]> get(@PathVariable String unit) {
        access.mayRead(units.require(unit).code());
        var template = templates.inForce(unit, LocalDate.now(clock)).orElseGet(() -> documents.defaultTemplate("vi"));
        var name = ContentDisposition.attachment().filename("mau-bao-cao-" + unit + ".docx").build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(DOCX))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(template.bytes());
    }
}
