package vn.tiendo.platform.file;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How sheets come out on paper. */
public final class PrintedPage {

    private PrintedPage() {}

    /** A4 across, all columns on one page, the first row on each. */
    public static void across(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }
}
