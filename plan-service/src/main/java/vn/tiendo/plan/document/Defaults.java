package vn.tiendo.plan.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.document.Words;

/** What holds throughout the document: type, language, and what a file manager shows. */
final class Defaults {

    private Defaults() {}

    static void apply(XWPFDocument document, Draft plan) {
        var styles = document.createStyles();
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(Words.TYPE);
        fonts.setHAnsi(Words.TYPE);
        fonts.setCs(Words.TYPE);
        fonts.setEastAsia(Words.TYPE);
        styles.setDefaultFonts(fonts);
        var defaults = styles.getDefaultRunStyle();
        defaults.getRPr().addNewSz().setVal(BigInteger.valueOf(2L * Words.BODY));
        defaults.getRPr().addNewLang().setVal("vi-VN");
        document.getProperties().getCoreProperties().setTitle("Kế hoạch " + plan.title());
        document.getProperties().getCoreProperties().setCreator("Tiến Độ");
    }
}
