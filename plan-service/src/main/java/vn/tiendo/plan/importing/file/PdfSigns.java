package vn.tiendo.plan.importing.file;

import java.util.regex.Pattern;

/** What a sign's code means where a font says it in its own way. */
final class PdfSigns {

    /** Codes without a meaning, which some programs give to the parts of an accented letter. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\uFFFE\\uFFFF]");
    /** Symbol fonts have their bullets in the private area. */
    private static final Pattern BULLET = Pattern.compile("[\\uF02D\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF0A8\\uF076]");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

    private PdfSigns() {}

    static String readable(String written) {
        var signs = CONTROL.matcher(written).replaceAll("");
        return PRIVATE.matcher(BULLET.matcher(signs).replaceAll("-")).replaceAll("\uFFFD");
    }
}
