package vn.tiendo.plan.importing;

import java.util.regex.Pattern;

/** Small repairs of typesetting that change no word. */
final class Phrases {

    private static final Pattern BLANK_BEFORE_SIGN = Pattern.compile("\\s+([,.;:)])(?=\\s|$)");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*");

    private Phrases() {}

    /** Without a bullet before and blanks before signs. */
    static String tidy(String text) {
        return BLANK_BEFORE_SIGN.matcher(BULLET.matcher(text.strip()).replaceFirst("")).replaceAll("$1");
    }
}
