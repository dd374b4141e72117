package vn.tiendo.plan.document;

import java.util.Locale;
import vn.tiendo.plan.importing.Draft.Target;

/** A target as a sentence. */
final class TargetWording {

    private TargetWording() {}

    /** The plan's own words; with the subject before them where they do not name it. */
    static String of(Target target) {
        var words = target.wording();
        var named = words.toLowerCase(Locale.ROOT).contains(target.subject().toLowerCase(Locale.ROOT));
        var sentence = named || target.subject().isBlank() || isAround(target) ? words : target.subject() + " " + words;
        return sentence.endsWith(".") || sentence.endsWith(";") ? sentence : sentence + ";";
    }

    /** "100% hồ sơ được số hóa": the subject "hồ sơ được số hóa" may stand around the figure, in pieces. */
    private static boolean isAround(Target target) {
        var words = target.wording().toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(target.subject().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .allMatch(words::contains);
    }
}
