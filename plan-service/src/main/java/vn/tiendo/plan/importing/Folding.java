package vn.tiendo.plan.importing;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text without tone marks and case, for comparing; never for showing. */
public final class Folding {

    private Folding() {}

    /** Lower case, marks dropped, đ as d, runs of blanks as one. */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char sign = decomposed.charAt(at);
            if (sign == 'đ') {
                folded.append('d');
            } else if (Character.isWhitespace(sign)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                folded.append(sign == '–' || sign == '—' ? '-' : sign);
            }
        }
        return folded.toString().strip();
    }
}
