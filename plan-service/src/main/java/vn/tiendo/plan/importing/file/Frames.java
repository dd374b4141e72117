package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds the tables among the lines drawn on a page: lines that cross each other, with at least two columns between them. */
final class Frames {

    private static final int MOST_RULES = 2_000;
    private static final double SHORTEST = 8;
    private static final double SAME = 1.2;

    private Frames() {}

    static List<Frame> of(List<Rule> drawn) {
        var rules = new ArrayList<Rule>();
        rules.addAll(joined(drawn, true));
        rules.addAll(joined(drawn, false));
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        var frames = new ArrayList<Frame>();
        for (var crossing : crossing(rules)) {
            var xs = borders(crossing, false);
            var ys = borders(crossing, true);
            if (xs.length > 2 && ys.length > 1 && xs.length <= DocumentWriter.MOST_COLUMNS) {
                frames.add(new Frame(xs, ys, cells(crossing, xs, ys)));
            }
        }
        frames.sort(Comparator.comparingDouble(Frame::top));
        return frames;
    }

    /** Borders are often drawn cell by cell: pieces of one line become that line. */
    private static List<Rule> joined(List<Rule> drawn, boolean horizontal) {
        var inOrder = drawn.stream().filter(rule -> rule.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Rule::at)).toList();
        var joined = new ArrayList<Rule>();
        int from = 0;
        for (int at = 1; at <= inOrder.size(); at++) {
            boolean ends = at == inOrder.size() || inOrder.get(at).at() - inOrder.get(from).at() > 2 * SAME;
            if (ends) {
                joinOne(inOrder.subList(from, at), joined);
                from = at;
            }
        }
        joined.removeIf(rule -> rule.to() - rule.from() < SHORTEST);
        return joined;
    }

    private static void joinOne(List<Rule> pieces, List<Rule> joined) {
        int begun = joined.size();
        for (var piece : pieces.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            boolean touches = joined.size() > begun && piece.from() <= joined.getLast().to() + Rule.SLACK;
            if (touches) {
                joined.add(joined.removeLast().joined(piece));
            } else {
                joined.add(piece);
            }
        }
    }

    private static Iterable<List<Rule>> crossing(List<Rule> rules) {
        int[] group = IntStream.range(0, rules.size()).toArray();
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one + 1; other < rules.size(); other++) {
                if (rules.get(one).meets(rules.get(other))) {
                    group[root(group, one)] = root(group, other);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new HashMap<>();
        for (int at = 0; at < rules.size(); at++) {
            groups.computeIfAbsent(root(group, at), _ -> new ArrayList<>()).add(rules.get(at));
        }
        return groups.values();
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Where lines of one direction stand, and where those across end that reach out further: an open side. */
    private static double[] borders(List<Rule> rules, boolean horizontal) {
        var own = rules.stream().filter(rule -> rule.horizontal() == horizontal).mapToDouble(Rule::at);
        var across = rules.stream().filter(rule -> rule.horizontal() != horizontal).toList();
        var ends = across.isEmpty()
                ? DoubleStream.empty()
                : DoubleStream.of(across.stream().mapToDouble(Rule::from).min().orElseThrow(),
                        across.stream().mapToDouble(Rule::to).max().orElseThrow());
        double[] all = DoubleStream.concat(own, ends).sorted().toArray();
        var borders = new ArrayList<Double>();
        for (double border : all) {
            if (borders.isEmpty() || border - borders.getLast() > 2 * Rule.SLACK) {
                borders.add(border);
            }
        }
        return borders.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[][] cells(List<Rule> rules, double[] xs, double[] ys) {
        int columns = xs.length - 1;
        int[] group = IntStream.range(0, columns * (ys.length - 1)).toArray();
        for (int row = 0; row + 1 < ys.length; row++) {
            for (int column = 0; column < columns; column++) {
                int square = row * columns + column;
                if (column + 1 < columns && !parted(rules, false, xs[column + 1], ys[row], ys[row + 1])) {
                    group[root(group, square + 1)] = root(group, square);
                }
                if (row + 2 < ys.length && !parted(rules, true, ys[row + 1], xs[column], xs[column + 1])) {
                    group[root(group, square + columns)] = root(group, square);
                }
            }
        }
        var cells = new int[ys.length - 1][columns];
        Arrays.setAll(cells, row -> IntStream.range(0, columns).map(column -> root(group, row * columns + column))
                .toArray());
        return cells;
    }

    private static boolean parted(List<Rule> rules, boolean horizontal, double at, double from, double to) {
        return rules.stream().anyMatch(rule -> rule.horizontal() == horizontal
                && Math.abs(rule.at() - at) <= 2 * Rule.SLACK && rule.covers(from, to));
    }
}
