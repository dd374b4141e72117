package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a cell that its width has cut. */
final class PdfCell {

    private static final Pattern BULLET = Pattern.compile("[-–+•*].*");

    private PdfCell() {}

    /**
     * The paragraphs of a cell. A line ends one where the next line's first word would still have fitted behind it.
     *
     * @param left border of the cell
     * @param right border of the cell
     */
    static List<String> paragraphs(List<Glyph> glyphs, double left, double right) {
        var lines = PdfLine.of(glyphs);
        var paragraphs = new ArrayList<String>();
        if (lines.isEmpty()) {
            return paragraphs;
        }
        double margin = Math.clamp(lines.stream().mapToDouble(PdfLine::x).min().orElse(left) - left, 2, 8);
        var open = new StringBuilder(lines.getFirst().words());
        boolean bulleted = BULLET.matcher(open).matches();
        for (int at = 1; at < lines.size(); at++) {
            var before = lines.get(at - 1);
            var line = lines.get(at);
            if (begins(before, line, right - margin, bulleted)) {
                paragraphs.add(open.toString());
                open = new StringBuilder(line.words());
            } else {
                Joining.append(open, line.words());
            }
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    private static boolean begins(PdfLine before, PdfLine line, double right, boolean bulleted) {
        var words = line.words();
        char end = before.words().charAt(before.words().length() - 1);
        if (BULLET.matcher(words).matches()) {
            return bulleted || ";.:".indexOf(end) >= 0;
        }
        if (Character.isLowerCase(words.charAt(0)) || end == ',' || end == '-') {
            return false;
        }
        return before.end() + line.firstWord() + 0.3 * line.size() < right || end == ';';
    }
}
