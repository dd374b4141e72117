package vn.tiendo.platform.unit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names made comparable: composed or decomposed Unicode, upper or lower case, "Hoà" or "Hòa", with whatever apostrophe
 * or dash. Two names with the same key are the same name; vowels and tones still count.
 */
public final class NameKey {

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameKey() {}

    public static String of(String name) {
        var decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var key = new StringBuilder();
        for (var syllable : SEPARATORS.splitAsStream(decomposed).toList()) {
            if (!syllable.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(toneLast(syllable));
            }
        }
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    /** Without any marks, for codes and for names typed without them: {@code thi-xa-nghi-son}. */
    public static String slug(String name) {
        return MARKS.matcher(Normalizer.normalize(of(name), Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd')
                .replace(' ', '-');
    }

    private static String toneLast(String syllable) {
        var tones = new StringBuilder();
        TONE.matcher(syllable).results().forEach(tone -> tones.append(tone.group()));
        return TONE.matcher(syllable).replaceAll("") + tones;
    }
}
