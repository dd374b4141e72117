package vn.tiendo.report.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Where a document goes on: each thing asked for stands after the one before. */
interface Flow {

    XWPFParagraph paragraph();

    XWPFTable table(int rows, int columns);

    /** Width of the text, in twentieths of a point. */
    int width();
}
