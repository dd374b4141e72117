package vn.tiendo.report.periodic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.report.document.PrintedReport;
import vn.tiendo.report.document.ReportDocuments;
import vn.tiendo.report.document.template.Templates;
import vn.tiendo.report.periodic.Reports;
import vn.tiendo.report.periodic.print.Printing;

/** Reports as documents. */
@RestController
@RequestMapping("/api/reports/{unit}/{period}")
@Tag(name = "reports")
class DocumentController {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";

    private final Reports reports;
    private final Printing printing;
    private final ReportDocuments documents;
    private final Templates templates;
    private final Clock clock;
    private final ReportDesk desk;
    private final Access access;

    DocumentController(Reports reports, Printing printing, ReportDocuments documents, Templates templates, Clock clock,
            ReportDesk desk, Access access) {
        this.reports = reports;
        this.printing = printing;
        this.documents = documents;
        this.templates = templates;
        this.clock = clock;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping(path = "/document.docx", produces = DOCX)
    @Operation(operationId = "getReportDocx", summary = "The report as a Word document in the form of NĐ 30/2020/NĐ-CP")
    ResponseEntity<byte[]> docx(@PathVariable String unit, @PathVariable String period) {
        access.mayRead(desk.unit(unit));
        var template = templates.inForce(unit, LocalDate.now(clock)).orElseGet(() -> documents.defaultTemplate("vi"));
        return document(unit, period, "docx", DOCX, report -> documents.docx(report, template));
    }

    @GetMapping(path = "/document.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "getReportPdf", summary = "The report as PDF in the form of NĐ 30/2020/NĐ-CP")
    ResponseEntity<byte[]> pdf(@PathVariable String unit, @PathVariable String period) {
        return document(unit, period, "pdf", MediaType.APPLICATION_PDF_VALUE, documents::pdf);
    }

    @GetMapping(path = "/document.xlsx", produces = XLSX)
    @Operation(operationId = "getReportXlsx", summary = "The tables of the report as a workbook")
    ResponseEntity<byte[]> xlsx(@PathVariable String unit, @PathVariable String period) {
        return document(unit, period, "xlsx", XLSX, documents::xlsx);
    }

    private ResponseEntity<byte[]> document(String unit, String period, String ending, String type,
            Function<PrintedReport, byte[]> writer) {
        access.mayRead(desk.unit(unit));
        var key = desk.key(unit, period);
        var bytes = writer.apply(printing.of(reports.require(key).state()));
        var name = ContentDisposition.attachment().filename("bao-cao-%s-%s.%s".formatted(unit, key.period(), ending))
                .build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(bytes);
    }
}
