package vn.tiendo.plan.importing.score;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Tells whether two values say the same: letters and digits count, signs, case and blanks do not. */
final class Texts {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
    /** A tone and the rest of its syllable: "hoà" and "hòa" are one word. */
    private static final Pattern TONE = Pattern
            .compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])((?:[a-zđ]|[\\u0302\\u0306\\u031B])+)");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Texts() {}

    static boolean agree(JsonNode expected, JsonNode read) {
        if (expected.isObject()) {
            return expected.properties().stream()
                    .allMatch(member -> agree(member.getValue(), read.path(member.getKey())));
        }
        if (expected.isArray()) {
            if (!read.isArray() || expected.size() != read.size()) {
                return false;
            }
            for (int at = 0; at < expected.size(); at++) {
                if (!agree(expected.path(at), read.path(at))) {
                    return false;
                }
            }
            return true;
        }
        if (expected.isNull() || read.isNull() || read.isMissingNode()) {
            return expected.isNull() && (read.isNull() || read.isMissingNode());
        }
        return agree(expected.asString(), read.asString());
    }

    private static boolean agree(String expected, String read) {
        if (DECIMAL.matcher(expected).matches() && DECIMAL.matcher(read).matches()) {
            return new BigDecimal(expected).compareTo(new BigDecimal(read)) == 0;
        }
        int gap = expected.indexOf('…');
        if (gap < 0) {
            return plain(expected).equals(plain(read));
        }
        var head = plain(expected.substring(0, gap));
        var tail = plain(expected.substring(gap + 1));
        var text = plain(read);
        return text.length() >= head.length() + tail.length() && text.startsWith(head) && text.endsWith(tail);
    }

    private static String plain(String text) {
        var parted = TONE.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
        var toneLast = parted.replaceAll("$2$1");
        return NO_WORD.matcher(Normalizer.normalize(toneLast, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }
}
