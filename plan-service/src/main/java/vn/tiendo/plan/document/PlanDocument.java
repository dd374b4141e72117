package vn.tiendo.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.document.Words;

/** Writes a plan as a Word document in the form of NĐ 30/2020/NĐ-CP, appendix I. */
public final class PlanDocument {

    private PlanDocument() {}

    /**
     * The document of a plan.
     *
     * @param unitName of the unit the plan belongs to, for a plan that does not name its issuer
     */
    public static byte[] write(Draft plan, @Nullable String unitName) {
        var letterhead = Letterhead.of(plan, unitName);
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            Defaults.apply(document, plan);
            new Heading(document, plan, letterhead).write();
            new Body(document::createParagraph, plan, letterhead).write();
            Closing.write(document, plan, letterhead);
            pages(document, !plan.tasks().isEmpty());
            if (!plan.tasks().isEmpty()) {
                new Appendix(document, plan, letterhead).write();
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page numbers stand in the middle at the top, from the second page on; the appendix goes on counting, landscape. */
    private static void pages(XWPFDocument document, boolean withAppendix) {
        var last = document.getDocument().getBody().addNewSectPr();
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        number(header);
        if (!withAppendix) {
            Page.PORTRAIT.applyTo(last);
            last.addNewTitlePg();
            return;
        }
        var end = Words.tight(document.createParagraph(), ParagraphAlignment.LEFT);
        Words.add(end, "", 2);
        var portrait = end.getCTP().getPPr().addNewSectPr();
        portrait.addNewHeaderReference().set(last.getHeaderReferenceArray(0));
        Page.PORTRAIT.applyTo(portrait);
        portrait.addNewTitlePg();
        Page.LANDSCAPE.applyTo(last);
    }

    private static void number(XWPFHeader header) {
        var paragraph = Words.tight(header.createParagraph(), ParagraphAlignment.CENTER);
        Words.add(paragraph, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Words.add(paragraph, "", 13).getCTR().addNewInstrText().setStringValue("PAGE");
        Words.add(paragraph, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
