package vn.tiendo.plan.importing;

import java.util.List;

/** A row of a table whose cells are known, each with its lines. */
record GridRow(int firstLine, int lastLine, List<List<String>> cells) {

    List<String> lines(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : List.of();
    }

    String text(int column) {
        var joined = new StringBuilder();
        lines(column).forEach(line -> Wrapping.append(joined, line));
        return joined.toString();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    String all() {
        var joined = new StringBuilder();
        cells.forEach(cell -> cell.forEach(line -> Wrapping.append(joined, line)));
        return joined.toString();
    }
}
