package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The white stripes between the columns of a table that is printed without lines; every line of text narrows them. */
final class Gutters {

    private static final double HEAD_GAP = 0.8;
    private static final double NARROWEST = 0.35;
    private static final int FEWEST = 2;

    private final List<double[]> stripes;

    private Gutters(List<double[]> stripes) {
        this.stripes = stripes;
    }

    /** The gaps of a table's head, null where it has too few columns. */
    static @Nullable Gutters of(PdfLine head) {
        var cells = head.stretches(HEAD_GAP);
        var stripes = new ArrayList<double[]>();
        for (int at = 1; at < cells.size(); at++) {
            stripes.add(new double[]{cells.get(at - 1)[1], cells.get(at)[0]});
        }
        return stripes.size() < FEWEST ? null : new Gutters(stripes);
    }

    /** Narrows the stripes by a line; leaves them and answers false where it runs across one. */
    boolean take(PdfLine line) {
        var narrowed = new ArrayList<double[]>();
        for (var stripe : stripes) {
            var free = free(stripe, line);
            if (free[1] - free[0] < NARROWEST * line.size()) {
                return false;
            }
            narrowed.add(free);
        }
        stripes.clear();
        stripes.addAll(narrowed);
        return true;
    }

    /** The widest part of a stripe that a line leaves white. */
    private static double[] free(double[] stripe, PdfLine line) {
        double[] best = {stripe[0], stripe[0]};
        double from = stripe[0];
        for (var ink : line.stretches(NARROWEST)) {
            if (ink[1] <= from || ink[0] >= stripe[1]) {
                continue;
            }
            if (ink[0] - from > best[1] - best[0]) {
                best = new double[]{from, ink[0]};
            }
            from = Math.max(from, ink[1]);
        }
        return stripe[1] - from > best[1] - best[0] ? new double[]{from, stripe[1]} : best;
    }

    /** Borders of the columns: the middles of the stripes, and the outermost. */
    double[] borders(double left, double right) {
        var borders = new double[stripes.size() + 2];
        borders[0] = Math.min(left, stripes.getFirst()[0]) - 1;
        for (int at = 0; at < stripes.size(); at++) {
            borders[at + 1] = (stripes.get(at)[0] + stripes.get(at)[1]) / 2;
        }
        borders[borders.length - 1] = Math.max(right, stripes.getLast()[1]) + 1;
        return borders;
    }

    Gutters copy() {
        return new Gutters(new ArrayList<>(stripes));
    }

    boolean inFirstColumn(PdfLine line) {
        return line.x() < stripes.getFirst()[0] + 1;
    }
}
