package vn.tiendo.report.document;

import java.util.List;

/**
 * A table of a report.
 *
 * @param rows each with one cell a column
 * @param total a last row adds the number columns up (a live formula in XLSX)
 */
public record PrintedTable(
        String title, List<PrintedColumn> columns, List<List<PrintedCell>> rows, boolean total) {}
