package vn.tiendo.plan.importing;

import java.util.List;

/**
 * A table whose cells are known.
 *
 * @param columns what each column holds
 * @param rows without the head
 * @param end index of the line after the table
 */
record Grid(List<Column> columns, List<GridRow> rows, int end) {

    int at(Column column) {
        return columns.indexOf(column);
    }

    /** True where the head speaks of tasks: content, and who or when or what results. */
    static boolean isTaskHead(List<Column> columns) {
        return columns.contains(Column.CONTENT)
                && (columns.contains(Column.LEAD) || columns.contains(Column.PRODUCT) || columns.contains(Column.TIME));
    }
}
