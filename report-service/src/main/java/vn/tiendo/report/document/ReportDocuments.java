package vn.tiendo.report.document;

import org.springframework.stereotype.Component;

/** Makes the documents of a report. */
@Component
public final class ReportDocuments {

    private final DocumentTemplate vietnamese = DocumentTemplate.of(DefaultTemplate.write(Wording.VIETNAMESE));
    private final DocumentTemplate english = DocumentTemplate.of(DefaultTemplate.write(Wording.ENGLISH));

    /** The template where a unit has none of its own. */
    public DocumentTemplate defaultTemplate(String language) {
        return switch (Wording.of(language)) {
            case VIETNAMESE -> vietnamese;
            case ENGLISH -> english;
        };
    }

    /** A Word document (DOCX) in the form of NĐ 30/2020/NĐ-CP. */
    public byte[] docx(PrintedReport report) {
        return docx(report, defaultTemplate(report.language()));
    }

    /** A Word document (DOCX) out of a unit's own template. */
    public byte[] docx(PrintedReport report, DocumentTemplate template) {
        return WordReport.write(report, template);
    }

    /** The report in the form of NĐ 30/2020/NĐ-CP as PDF, with its letters inside; templates of units do not apply to it. */
    public byte[] pdf(PrintedReport report) {
        return PdfReport.write(report);
    }

    /** A workbook (XLSX) with the tables of the report, a sheet each; sums and shares are live formulas. */
    public byte[] xlsx(PrintedReport report) {
        return Workbooks.write(report);
    }
}
