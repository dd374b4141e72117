package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;

/** The lines of a table on one page, and which of the squares they cut belong to one cell. */
final class Frame {

    private final double[] xs;
    private final double[] ys;
    private final int[][] cells;

    /**
     * Takes a table's borders.
     *
     * @param xs of its columns, from left to right
     * @param ys of its rows, from top to bottom
     * @param cells for each square the number of its cell, row by row
     */
    Frame(double[] xs, double[] ys, int[][] cells) {
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
    }

    double top() {
        return ys[0];
    }

    int rows() {
        return cells.length;
    }

    int cell(Area area) {
        return cells[area.row()][area.column()];
    }

    /** A cell: the squares it covers. */
    record Area(int row, int column, int rows, int columns) {}

    boolean contains(double x, double y) {
        return x >= xs[0] && x <= xs[xs.length - 1] && y >= ys[0] && y <= ys[ys.length - 1];
    }

    int cellAt(double x, double y) {
        return cells[before(ys, y)][before(xs, x)];
    }

    private static int before(double[] borders, double place) {
        int at = 0;
        while (at + 2 < borders.length && borders[at + 1] < place) {
            at++;
        }
        return at;
    }

    double left(Area area) {
        return xs[area.column()];
    }

    double right(Area area) {
        return xs[area.column() + area.columns()];
    }

    /** The cells that begin in a row, from left to right. */
    List<Area> areas(int row) {
        var areas = new ArrayList<Area>();
        for (int column = 0; column < cells[row].length; column++) {
            int cell = cells[row][column];
            boolean begins = (row == 0 || cells[row - 1][column] != cell)
                    && (column == 0 || cells[row][column - 1] != cell);
            if (begins) {
                areas.add(new Area(row, column, rowsOf(row, column), columnsOf(row, column)));
            }
        }
        return areas;
    }

    private int rowsOf(int row, int column) {
        int rows = 1;
        while (row + rows < cells.length && cells[row + rows][column] == cells[row][column]) {
            rows++;
        }
        return rows;
    }

    private int columnsOf(int row, int column) {
        int columns = 1;
        while (column + columns < cells[row].length && cells[row][column + columns] == cells[row][column]) {
            columns++;
        }
        return columns;
    }

    /** True where the other has its columns at the same places, as the rest of a table on the next page has. */
    boolean hasColumnsOf(Frame other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int at = 0; at < xs.length; at++) {
            if (Math.abs(xs[at] - other.xs[at]) > 2 * Rule.SLACK) {
                return false;
            }
        }
        return true;
    }
}
