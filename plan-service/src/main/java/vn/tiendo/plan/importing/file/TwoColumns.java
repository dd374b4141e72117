package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Straightens what stands side by side: office and motto above a title, recipients and signature below a text. The left
 * column comes first, then the right one.
 */
final class TwoColumns {

    private static final double[] MIDDLES = {0.5, 0.44, 0.4, 0.56};
    private static final double GAP = 0.9;
    private static final int FEWEST = 3;

    private TwoColumns() {}

    static List<PdfLine> straightened(List<PdfLine> lines) {
        double left = lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::end).max().orElse(0);
        var straight = new ArrayList<PdfLine>();
        int at = 0;
        while (at < lines.size()) {
            int best = at;
            double middle = 0;
            for (double share : MIDDLES) {
                int end = runs(lines, at, left + share * (right - left));
                if (end > best) {
                    best = end;
                    middle = left + share * (right - left);
                }
            }
            if (best - at >= FEWEST) {
                addSides(lines.subList(at, best), middle, straight);
                at = best;
            } else {
                straight.add(lines.get(at++));
            }
        }
        return straight;
    }

    /** Where the block that begins here ends; the same place where nothing stands on both sides of the middle. */
    private static int runs(List<PdfLine> lines, int from, double middle) {
        int at = from;
        int lefts = 0;
        int rights = 0;
        int lastRight = from;
        for (; at < lines.size() && parts(lines.get(at), middle); at++) {
            boolean left = lines.get(at).x() < middle;
            boolean right = lines.get(at).end() > middle;
            lefts += left ? 1 : 0;
            rights += right ? 1 : 0;
            lastRight = right ? at + 1 : lastRight;
        }
        return lefts > 1 && rights > 0 ? Math.max(lastRight, Math.min(at, lastRight + 1)) : from;
    }

    /** True where the line leaves the middle white and has at most one stretch on either side. */
    private static boolean parts(PdfLine line, double middle) {
        var stretches = line.stretches(GAP);
        return stretches.size() <= 2 && stretches.stream().noneMatch(ink -> ink[0] < middle && ink[1] > middle)
                && (stretches.size() == 1 || (stretches.getFirst()[1] <= middle && stretches.getLast()[0] >= middle));
    }

    private static void addSides(List<PdfLine> block, double middle, List<PdfLine> straight) {
        for (boolean left : new boolean[]{true, false}) {
            var glyphs = block.stream().flatMap(line -> line.glyphs().stream())
                    .filter(glyph -> (glyph.middle() < middle) == left).toList();
            straight.addAll(PdfLine.of(glyphs));
        }
    }
}
