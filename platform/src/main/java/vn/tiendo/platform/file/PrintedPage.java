package vn.tiendo.platform.file;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How sheets come out on paper. */
public final class PrintedPage {

    private static final int READABLE = 14;

    private PrintedPage() {}

    /**
     * A4 across, the first row on each page; all columns on one page where they stay readable there.
     *
     * @param columns how many there are
     * @param names how many of them, from the left, say what a row is about
     */
    public static void across(Worksheet sheet, int columns, int names) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        if (columns <= READABLE) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } else {
            sheet.repeatCols(0, names - 1);
        }
    }
}
