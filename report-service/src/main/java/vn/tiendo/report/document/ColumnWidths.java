package vn.tiendo.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Shares the width of a table among its columns by what they hold. */
final class ColumnWidths {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 34;

    private ColumnWidths() {}

    /**
     * One width a column; together exactly the width given.
     *
     * @param width in any unit, for example twentieths of a point
     */
    static int[] of(Grid grid, int width) {
        int[] needs = IntStream.range(0, grid.head().size()).map(column -> need(grid, column)).toArray();
        int all = Arrays.stream(needs).sum();
        int[] widths = Arrays.stream(needs).map(need -> need * width / all).toArray();
        widths[widths.length - 1] += width - Arrays.stream(widths).sum();
        return widths;
    }

    /** In letters: the longest place of the column, and the longest word of its name, which is bold; with three of air. */
    private static int need(Grid grid, int column) {
        int word = longest(List.of(grid.head().get(column).split("\\s+")));
        int place = longest(grid.allRows().stream().map(row -> row.get(column).text()).toList());
        return Math.clamp(Math.max(word + 1, place) + 3, NARROWEST, WIDEST);
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }
}
