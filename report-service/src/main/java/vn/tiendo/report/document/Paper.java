package vn.tiendo.report.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Paper and margins (NĐ 30/2020/NĐ-CP, appendix I, part I): A4, 20 mm above, below and right, 30 mm left. Lengths in
 * twentieths of a point.
 */
final class Paper {

    static final int SHORT = 11_906;
    static final int LONG = 16_838;
    private static final int MARGIN = 1_134;
    private static final int LEFT = 1_701;
    private static final int HEADER = 567;

    /** Between the margins of an upright page. */
    static final int TEXT_WIDTH = SHORT - LEFT - MARGIN;

    private Paper() {}

    static void upright(CTSectPr section) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(SHORT));
        size.setH(BigInteger.valueOf(LONG));
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Lays the paper of a section across or sets it upright; its margins stay. */
    static void turn(CTSectPr section, boolean across) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? LONG : SHORT));
        size.setH(BigInteger.valueOf(across ? SHORT : LONG));
        size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    /** Of the last pages of a document; added where it tells none. */
    static CTSectPr last(XWPFDocument document) {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    /** Between the margins of a section. */
    static int textWidth(CTSectPr section) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return TEXT_WIDTH;
        }
        return twips(section.getPgSz().getW()) - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
    }

    private static int twips(Object measure) {
        return ((Number) measure).intValue();
    }
}
