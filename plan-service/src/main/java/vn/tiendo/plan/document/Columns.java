package vn.tiendo.plan.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of fixed columns. Widths in twentieths of a point. */
final class Columns {

    private Columns() {}

    /** A table of that many rows, all columns as wide as said. */
    static XWPFTable table(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        var properties = table.getCTTbl().getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var whole = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            whole += width;
        }
        table.setWidth(whole);
        table.getRows().forEach(row -> {
            for (int at = 0; at < widths.length; at++) {
                row.getCell(at).setWidth(String.valueOf(widths[at]));
            }
        });
        return table;
    }

    /** Without any line drawn. */
    static XWPFTable invisible(XWPFTable table) {
        table.removeBorders();
        return table;
    }

    /** The cell takes the place of so many; the others of the row are taken out by the caller. */
    static void span(XWPFTableCell cell, int columns, int width) {
        var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        cell.setWidth(String.valueOf(width));
    }
}
