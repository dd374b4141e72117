package vn.tiendo.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.platform.problem.Rejection;

/** A Word document with placeholders, found in order. */
public final class DocumentTemplate {

    private static final Pattern WHOLE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern BROKEN = Pattern.compile("\\{\\{.{0,40}|.{0,40}}}");

    private final byte[] file;

    private DocumentTemplate(byte[] file) {
        this.file = file;
    }

    /**
     * Takes a Word document (DOCX) as template.
     *
     * @throws Rejection template-unreadable; template-placeholder-unknown, -broken and -misplaced with the
     *         {@code placeholder} at fault; template-without-content
     */
    public static DocumentTemplate of(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            check(document);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw (Rejection) new Rejection(TemplateProblem.TEMPLATE_UNREADABLE).initCause(e);
        }
        return new DocumentTemplate(file.clone());
    }

    /** The file, as it came. */
    public byte[] bytes() {
        return file.clone();
    }

    ByteArrayInputStream open() {
        return new ByteArrayInputStream(file);
    }

    private static void check(XWPFDocument document) {
        var elsewhere = new ArrayList<XWPFParagraph>();
        document.getTables().forEach(table -> table.getRows().forEach(
                row -> row.getTableCells().forEach(cell -> collect(cell, elsewhere))));
        document.getHeaderList().forEach(header -> collect(header, elsewhere));
        document.getFooterList().forEach(footer -> collect(footer, elsewhere));
        elsewhere.forEach(paragraph -> placeholders(paragraph).stream().filter(Placeholder.CONTENT::equals).findAny()
                .ifPresent(found -> refuse(TemplateProblem.TEMPLATE_PLACEHOLDER_MISPLACED, found.written())));
        var contents = document.getParagraphs().stream().flatMap(paragraph -> placeholders(paragraph).stream())
                .filter(Placeholder.CONTENT::equals).count();
        if (contents != 1) {
            throw new Rejection(TemplateProblem.TEMPLATE_WITHOUT_CONTENT).with("placeholder",
                    Placeholder.CONTENT.written());
        }
    }

    private static void collect(IBody body, List<XWPFParagraph> into) {
        into.addAll(body.getParagraphs());
        body.getTables().forEach(table -> table.getRows()
                .forEach(row -> row.getTableCells().forEach(cell -> collect(cell, into))));
    }

    private static List<Placeholder> placeholders(XWPFParagraph paragraph) {
        var text = paragraph.getText();
        var found = WHOLE.matcher(text).results().map(match -> Placeholder.of(match.group(1))
                .orElseThrow(() -> rejection(TemplateProblem.TEMPLATE_PLACEHOLDER_UNKNOWN, match.group()))).toList();
        var rest = BROKEN.matcher(WHOLE.matcher(text).replaceAll(""));
        if (rest.find()) {
            refuse(TemplateProblem.TEMPLATE_PLACEHOLDER_BROKEN, rest.group());
        }
        return found;
    }

    private static void refuse(TemplateProblem problem, String placeholder) {
        throw rejection(problem, placeholder);
    }

    private static Rejection rejection(TemplateProblem problem, String placeholder) {
        return new Rejection(problem).with("placeholder", placeholder);
    }
}
