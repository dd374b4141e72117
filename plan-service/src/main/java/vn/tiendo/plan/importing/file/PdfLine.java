package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Signs that stand on one line, put together to text; wide gaps between columns are kept as many blanks, so that what stands
 * one below the other on the page does so in the text.
 *
 * @param x where it begins, in points
 * @param end where it ends
 * @param y of the line
 * @param firstWord width of its first word, a bullet counted in
 * @param columns true where a wide gap parts it
 * @param glyphs its signs from left to right
 */
record PdfLine(double x, double end, double y, double size, String text, double firstWord, boolean columns,
        List<Glyph> glyphs) {

    /** Points to a blank in front of a column. */
    private static final double GRID = 3;
    private static final double WIDE_GAP = 1.8;
    private static final double WORD_GAP = 0.18;
    private static final double SAME_LINE = 0.4;

    static List<PdfLine> of(List<Glyph> glyphs) {
        var lines = new ArrayList<PdfLine>();
        var open = new ArrayList<Glyph>();
        for (var glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (!open.isEmpty() && glyph.y() - open.getFirst().y() > SAME_LINE * glyph.size()) {
                add(lines, open);
                open.clear();
            }
            open.add(glyph);
        }
        add(lines, open);
        return lines;
    }

    private static void add(List<PdfLine> lines, List<Glyph> glyphs) {
        var inOrder = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        var seen = inOrder.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        if (!seen.isEmpty()) {
            lines.add(line(inOrder, seen));
        }
    }

    private static PdfLine line(List<Glyph> inOrder, List<Glyph> seen) {
        var text = new StringBuilder();
        double size = seen.stream().mapToDouble(Glyph::size).max().orElse(1);
        var first = seen.getFirst();
        var last = first;
        double firstWord = 0;
        boolean blank = false;
        boolean columns = false;
        boolean begun = false;
        for (var glyph : inOrder) {
            if (glyph.text().isBlank()) {
                blank = begun;
                continue;
            }
            double gap = glyph.x() - last.end();
            if (begun && isPrintedTwice(glyph, last)) {
                continue;
            }
            if (!begun) {
                text.repeat(' ', Math.clamp(Math.round(glyph.x() / GRID), 0, 400));
            } else if (gap > WIDE_GAP * size) {
                columns = true;
                text.repeat(' ', Math.clamp(Math.round(glyph.x() / GRID) - text.length(), 4, 400));
            } else if ((blank || gap > WORD_GAP * size) && !isMark(glyph)) {
                text.append(' ');
            }
            boolean ended = begun && text.charAt(text.length() - 1) == ' ';
            if (firstWord == 0 && ended && last.end() - first.x() > size) {
                firstWord = last.end() - first.x();
            }
            text.append(glyph.text());
            last = glyph;
            begun = true;
            blank = false;
        }
        return new PdfLine(first.x(), last.end(), first.y(), size, text.toString(),
                firstWord == 0 ? last.end() - first.x() : firstWord, columns, inOrder);
    }

    /** Some programs print bold type by printing it twice. */
    private static boolean isPrintedTwice(Glyph glyph, Glyph last) {
        return glyph.text().equals(last.text()) && Math.abs(glyph.x() - last.x()) < 0.3 * Math.max(1, last.width());
    }

    private static boolean isMark(Glyph glyph) {
        return Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    /** The stretches between gaps wider than this many times the size of the type: where each begins and ends. */
    List<double[]> stretches(double gap) {
        var stretches = new ArrayList<double[]>();
        for (var glyph : glyphs) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (stretches.isEmpty() || glyph.x() - stretches.getLast()[1] > gap * size) {
                stretches.add(new double[]{glyph.x(), glyph.end()});
            } else {
                stretches.getLast()[1] = Math.max(stretches.getLast()[1], glyph.end());
            }
        }
        return stretches;
    }

    String words() {
        return text.strip().replaceAll("\\s+", " ");
    }
}
