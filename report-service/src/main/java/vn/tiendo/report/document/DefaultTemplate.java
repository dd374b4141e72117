package vn.tiendo.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.tiendo.platform.document.Words;

/** The template where a unit has none of its own: the form of NĐ 30/2020/NĐ-CP, appendix I. */
final class DefaultTemplate {

    private static final int ISSUER = 3_000;
    private static final int NATION = Paper.TEXT_WIDTH - ISSUER;
    private static final int RECEIVERS = 4_200;
    /** Room for signature and seal. */
    private static final int ROOM = 1_600;

    private final XWPFDocument document;
    private final Wording wording;

    private DefaultTemplate(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    static byte[] write(Wording wording) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            new DefaultTemplate(document, wording).write();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        style();
        head();
        title();
        document.createParagraph().createRun().setText(Placeholder.CONTENT.written());
        var gap = Words.tight(document.createParagraph(), ParagraphAlignment.LEFT);
        gap.setKeepNext(true);
        Words.add(gap, "", 10);
        closing();
        pages();
    }

    /** Also what an administrator types into the template is in the decree's type. */
    private void style() {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Words.TYPE);
        fonts.setHAnsi(Words.TYPE);
        fonts.setCs(Words.TYPE);
        fonts.setEastAsia(Words.TYPE);
        styles.setDefaultFonts(fonts);
        var run = styles.getDefaultRunStyle().getRPr();
        run.addNewSz().setVal(BigInteger.valueOf(2L * Words.BODY));
        run.addNewLang().setVal(wording.locale.toLanguageTag());
    }

    private void head() {
        var table = invisible(2, ISSUER, NATION);
        var issuer = table.getRow(0).getCell(0);
        add(issuer, 0, Placeholder.SUPERIOR.written(), 13, false);
        add(issuer, 1, Placeholder.BODY.written(), 13, true);
        Words.line(issuer.addParagraph(), ISSUER, 1_100);
        var nation = table.getRow(0).getCell(1);
        add(nation, 0, wording.nation, 13, true);
        add(nation, 1, wording.motto, 14, true);
        Words.line(nation.addParagraph(), NATION, 3_200);
        add(table.getRow(1).getCell(0), 0, Placeholder.NUMBER.written(), 13, false);
        var day = Words.tight(table.getRow(1).getCell(1).getParagraphArray(0), ParagraphAlignment.CENTER);
        Words.italic(day, Placeholder.DAY.written(), 14);
    }

    private void title() {
        var title = Words.tight(document.createParagraph(), ParagraphAlignment.CENTER);
        title.setSpacingBefore(360);
        Words.bold(title, Placeholder.TITLE.written(), Words.BODY);
        Words.bold(Words.tight(document.createParagraph(), ParagraphAlignment.CENTER), Placeholder.SUBJECT.written(),
                Words.BODY);
        var line = document.createParagraph();
        Words.line(line, Paper.TEXT_WIDTH, 2_000);
        line.setSpacingAfter(120);
    }

    private void closing() {
        var row = invisible(1, RECEIVERS, Paper.TEXT_WIDTH - RECEIVERS).getRow(0);
        row.setCantSplitRow(true);
        var left = row.getCell(0);
        var label = Words.bold(Words.tight(left.getParagraphArray(0), ParagraphAlignment.LEFT), wording.recipients, 12);
        label.setItalic(true);
        Words.add(Words.tight(left.addParagraph(), ParagraphAlignment.LEFT), Placeholder.RECIPIENTS.written(), 11);
        var right = row.getCell(1);
        add(right, 0, Placeholder.SIGNER_ROLE.written(), 14, true);
        add(right, 1, Placeholder.SIGNER_NAME.written(), 14, true);
        right.getParagraphArray(1).setSpacingBefore(ROOM);
    }

    private XWPFTable invisible(int rows, int left, int right) {
        var table = document.createTable(rows, 2);
        WordTable.fix(table, left, right);
        WordTable.lines(table, XWPFBorderType.NONE);
        table.setCellMargins(0, 0, 0, 0);
        table.getRows().forEach(row -> {
            row.getCell(0).setWidth(String.valueOf(left));
            row.getCell(1).setWidth(String.valueOf(right));
        });
        return table;
    }

    private static void add(XWPFTableCell cell, int at, String text, int size, boolean bold) {
        var paragraph = at == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
        Words.add(Words.tight(paragraph, ParagraphAlignment.CENTER), text, size).setBold(bold);
    }

    /** Page numbers stand in the middle at the top, from the second page on. */
    private void pages() {
        var section = document.getDocument().getBody().addNewSectPr();
        var number = Words.tight(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
                ParagraphAlignment.CENTER);
        Words.add(number, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Words.add(number, "", 13).getCTR().addNewInstrText().setStringValue("PAGE");
        Words.add(number, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        Paper.upright(section);
        section.addNewTitlePg();
    }
}
