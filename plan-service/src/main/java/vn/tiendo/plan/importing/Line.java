package vn.tiendo.plan.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the file, cleaned of what editors and converters leave behind.
 *
 * @param number counted from 1, as an editor shows it
 * @param raw composed Unicode with tabs and runs of blanks kept, for tables
 * @param text the same without emphasis, headings' signs and runs of blanks
 * @param folded the text for comparing
 */
record Line(int number, String raw, String text, String folded) {

    /** Longer lines are read in pieces, so that no single line can cost more than its share. */
    private static final int LONGEST = 8_000;
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
    private static final Pattern OTHER_SPACES = Pattern.compile("[\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static List<Line> all(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var piece : BREAK.split(Normalizer.normalize(text, Normalizer.Form.NFC), -1)) {
            var raw = OTHER_SPACES.matcher(INVISIBLE.matcher(piece).replaceAll("")).replaceAll(" ");
            number++;
            for (int from = 0; from == 0 || from < raw.length(); from += LONGEST) {
                lines.add(of(number, raw.substring(from, Math.min(raw.length(), from + LONGEST))));
            }
        }
        return List.copyOf(lines);
    }

    private static Line of(int number, String raw) {
        if (raw.isBlank()) {
            return new Line(number, raw, "", "");
        }
        var text = BLANKS.matcher(Markdown.strip(raw).strip()).replaceAll(" ");
        return new Line(number, raw.equals(text) ? text : raw, text, Folding.fold(text));
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
