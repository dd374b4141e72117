package vn.tiendo.report.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.tiendo.platform.document.Words;

/** Tables of a Word document: fixed columns, thin lines, names of the columns again on each page. */
final class WordTable {

    private WordTable() {}

    static void write(Flow flow, Grid grid) {
        var rows = grid.allRows();
        var table = flow.table(rows.size() + 1, grid.head().size());
        int[] widths = ColumnWidths.of(grid, flow.width());
        fix(table, widths);
        lines(table, XWPFBorderType.SINGLE);
        table.setCellMargins(20, 60, 20, 60);
        head(table.getRow(0), grid.head(), widths);
        for (int at = 0; at < rows.size(); at++) {
            boolean total = grid.total() != null && at == rows.size() - 1;
            row(table.getRow(at + 1), rows.get(at), widths, total);
        }
    }

    /** Columns as wide as told, whatever they hold; widths in twentieths of a point. */
    static void fix(XWPFTable table, int... widths) {
        table.setTableAlignment(TableRowAlign.CENTER);
        int width = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
            width += column;
        }
        table.setWidth(width);
        var properties = table.getCTTbl().getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
    }

    static void lines(XWPFTable table, XWPFBorderType type) {
        table.setTopBorder(type, 4, 0, "000000");
        table.setBottomBorder(type, 4, 0, "000000");
        table.setLeftBorder(type, 4, 0, "000000");
        table.setRightBorder(type, 4, 0, "000000");
        table.setInsideHBorder(type, 4, 0, "000000");
        table.setInsideVBorder(type, 4, 0, "000000");
    }

    private static void head(XWPFTableRow row, List<String> names, int[] widths) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < names.size(); column++) {
            var cell = cell(row, column, widths);
            Words.bold(Words.tight(cell.getParagraphArray(0), ParagraphAlignment.CENTER), names.get(column),
                    Words.TABLE);
        }
    }

    private static void row(XWPFTableRow row, List<Grid.Place> places, int[] widths, boolean bold) {
        row.setCantSplitRow(true);
        for (int column = 0; column < places.size(); column++) {
            var place = places.get(column);
            var side = switch (place.side()) {
                case LEFT -> ParagraphAlignment.LEFT;
                case MIDDLE -> ParagraphAlignment.CENTER;
                case RIGHT -> ParagraphAlignment.RIGHT;
            };
            var paragraph = Words.tight(cell(row, column, widths).getParagraphArray(0), side);
            Words.add(paragraph, place.text(), Words.TABLE).setBold(bold);
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int column, int[] widths) {
        var cell = row.getCell(column);
        cell.setWidth(String.valueOf(widths[column]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }
}
