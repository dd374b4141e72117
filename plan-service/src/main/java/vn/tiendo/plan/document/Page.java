package vn.tiendo.plan.document;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Paper and margins (NĐ 30/2020/NĐ-CP, appendix I, part I, 1–3): A4, 20 mm above and below, 30 mm left, 15 mm right.
 * Lengths in twentieths of a point.
 */
enum Page {
    PORTRAIT(11_906, 16_838), LANDSCAPE(16_838, 11_906);

    private static final int TOP = 1_134;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 851;
    private static final int HEADER = 567;

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width between the margins. */
    int textWidth() {
        return width - LEFT - RIGHT;
    }

    void applyTo(CTSectPr section) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(this == LANDSCAPE ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
    }
}
