package vn.tiendo.platform.document;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts words into paragraphs in the type of Nghị định 30/2020/NĐ-CP: Times New Roman, black. Sizes in points. */
public final class Words {

    public static final String TYPE = "Times New Roman";
    /** Of the text. */
    public static final int BODY = 14;
    /** In a table. */
    public static final int TABLE = 12;
    /** 1.27 cm. */
    private static final int INDENT = 720;
    /** 6 points. */
    private static final int GAP = 120;

    private Words() {}

    /** Words in the upright type. */
    public static XWPFRun add(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setFontFamily(TYPE);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    /** Words in bold. */
    public static XWPFRun bold(XWPFParagraph paragraph, String text, int size) {
        var run = add(paragraph, text, size);
        run.setBold(true);
        return run;
    }

    /** Words in italics. */
    public static XWPFRun italic(XWPFParagraph paragraph, String text, int size) {
        var run = add(paragraph, text, size);
        run.setItalic(true);
        return run;
    }

    /** A paragraph of the text: justified, first line indented. */
    public static XWPFParagraph body(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingBefore(GAP);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1.1, LineSpacingRule.AUTO);
        return paragraph;
    }

    /** A head that stays with what follows. */
    public static XWPFParagraph head(XWPFParagraph paragraph) {
        body(paragraph);
        paragraph.setKeepNext(true);
        return paragraph;
    }

    /** A paragraph without air around it. */
    public static XWPFParagraph tight(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** A title over a table or a picture, kept with it. */
    public static XWPFParagraph caption(XWPFParagraph paragraph, String text) {
        tight(paragraph, ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(GAP * 2);
        paragraph.setSpacingAfter(GAP);
        paragraph.setKeepNext(true);
        bold(paragraph, text, 13);
        return paragraph;
    }

    /**
     * The line drawn under a name or a title, in the middle of its column.
     *
     * @param width of the column
     * @param length of the line
     */
    public static void line(XWPFParagraph paragraph, int width, int length) {
        tight(paragraph, ParagraphAlignment.CENTER);
        paragraph.setIndentationLeft((width - length) / 2);
        paragraph.setIndentationRight((width - length) / 2);
        paragraph.setSpacingBefore(40);
        paragraph.setBorderTop(Borders.SINGLE);
        add(paragraph, "", 4);
    }
}
