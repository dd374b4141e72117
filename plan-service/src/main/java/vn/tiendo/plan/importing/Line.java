package vn.tiendo.plan.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.Document;
import vn.tiendo.plan.importing.file.TextLine;
import vn.tiendo.plan.importing.file.TextLine.End;

/**
 * One line of the file, cleaned of what editors and converters leave behind.
 *
 * @param number counted from 1, as an editor shows it
 * @param page null where the format knows none
 * @param raw composed Unicode with tabs and runs of blanks kept, for tables
 * @param text the same without emphasis, headings' signs and runs of blanks
 * @param folded the text for comparing
 */
record Line(int number, @Nullable Integer page, String raw, String text, String folded, End end) {

    /** Longer lines are read in pieces, so that no single line can cost more than its share. */
    private static final int LONGEST = 8_000;
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
    private static final Pattern OTHER_SPACES = Pattern.compile("[\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static List<Line> all(Document document) {
        var lines = new ArrayList<Line>();
        for (var line : document.lines()) {
            var raw = clean(line.text());
            for (int from = 0; from == 0 || from < raw.length(); from += LONGEST) {
                lines.add(of(line, raw.substring(from, Math.min(raw.length(), from + LONGEST))));
            }
        }
        return List.copyOf(lines);
    }

    /** Composed Unicode without invisible signs, every blank a plain one. */
    static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return OTHER_SPACES.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    private static Line of(TextLine line, String raw) {
        if (raw.isBlank()) {
            return new Line(line.number(), line.page(), raw, "", "", line.end());
        }
        var text = BLANKS.matcher(Markdown.strip(raw).strip()).replaceAll(" ");
        return new Line(line.number(), line.page(), raw.equals(text) ? text : raw, text, Folding.fold(text),
                line.end());
    }

    /** The same line with another text. */
    Line with(String otherRaw) {
        return of(new TextLine(number, page, otherRaw, end), otherRaw);
    }

    Draft.Source source(double confidence) {
        return new Draft.Source(page, number, number, text, Garbling.doubt(text, confidence));
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
