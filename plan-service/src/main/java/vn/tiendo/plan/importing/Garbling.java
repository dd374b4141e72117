package vn.tiendo.plan.importing;

import java.util.regex.Pattern;

/**
 * Letters lost on the way out of a PDF ("t nh" for "tỉnh"). Such text is kept as it stands and trusted less: a syllable
 * without a vowel is none.
 */
final class Garbling {

    private static final Pattern NO_SYLLABLE = Pattern
            .compile(
                    "(?<![\\p{L}\\p{N}/.-])(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)(?![\\p{L}\\p{N}.)/-])");

    private Garbling() {}

    static boolean touches(String text) {
        return text.indexOf('\uFFFD') >= 0 || NO_SYLLABLE.matcher(text).find();
    }

    /** The confidence, lowered where letters are missing. */
    static double doubt(String text, double confidence) {
        return touches(text) ? Math.min(confidence, 0.5) : confidence;
    }
}
