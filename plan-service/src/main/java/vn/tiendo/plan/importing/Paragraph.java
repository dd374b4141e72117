package vn.tiendo.plan.importing;

import java.util.List;

/**
 * Lines that belong together, wrapped ones joined.
 *
 * @param lines the lines it was joined from, never empty
 * @param text joined, with single blanks
 * @param folded the text for comparing
 */
record Paragraph(List<Line> lines, String text, String folded) {

    static Paragraph of(List<Line> lines) {
        var text = lines.size() == 1 ? lines.getFirst().text() : join(lines);
        return new Paragraph(List.copyOf(lines), text,
                lines.size() == 1 ? lines.getFirst().folded() : Folding.fold(text));
    }

    private static String join(List<Line> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            Wrapping.append(joined, line.text());
        }
        return joined.toString();
    }

    int firstLine() {
        return lines.getFirst().number();
    }

    int lastLine() {
        return lines.getLast().number();
    }

    Draft.Source source(double confidence) {
        return new Draft.Source(lines.getFirst().page(), firstLine(), lastLine(), text,
                Garbling.doubt(text, confidence));
    }

    /** Where a part of the paragraph stands, to the line. */
    Draft.Source source(int from, int to, double confidence) {
        int passed = 0;
        int first = lastLine();
        int last = firstLine();
        for (var line : lines) {
            int end = passed + line.text().length();
            if (end >= from && passed < to) {
                first = Math.min(first, line.number());
                last = Math.max(last, line.number());
            }
            passed = end + 1;
        }
        var part = text.substring(Math.max(0, from), Math.min(text.length(), to)).strip();
        return new Draft.Source(lines.getFirst().page(), Math.min(first, last), Math.max(first, last), part,
                Garbling.doubt(part, confidence));
    }
}
