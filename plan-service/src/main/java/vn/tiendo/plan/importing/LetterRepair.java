package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts back vowels that were lost on the way out of a PDF, but only where one phrase of the phrasebook and no other fits what
 * is left: "t nh Thanh Hóa", "l nh vực", "hồ s ". Where two fit, or none, the text stays as it is.
 *
 * @param lines the lines, mended where that is certain
 * @param mended numbers of the lines that were mended
 */
record LetterRepair(List<Line> lines, Set<Integer> mended) {

    private static final int DAMAGED = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern GAP = Pattern.compile("[ ,]{1,3}");
    private static final String LOST = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    /** Leaves a document alone in which hardly anything was lost. */
    static LetterRepair of(List<Line> lines, Phrasebook book) {
        if (lines.stream().filter(line -> Garbling.touches(line.text())).limit(DAMAGED).count() < DAMAGED) {
            return new LetterRepair(lines, Set.of());
        }
        var whole = new ArrayList<Line>();
        var mended = new HashSet<Integer>();
        for (var line : lines) {
            var raw = Garbling.touches(line.text()) ? mend(line.raw(), book) : line.raw();
            whole.add(raw.equals(line.raw()) ? line : line.with(raw));
            if (!raw.equals(line.raw())) {
                mended.add(line.number());
            }
        }
        return new LetterRepair(List.copyOf(whole), Set.copyOf(mended));
    }

    private static String mend(String text, Phrasebook book) {
        var mended = new StringBuilder();
        int from = 0;
        var words = WORD.matcher(text).results().toList();
        for (int at = 0; at < words.size(); at++) {
            var fit = fit(text, words, at, book);
            if (fit != null) {
                mended.append(text, from, words.get(at).start()).append(fit.text());
                from = words.get(at + fit.words() - 1).end();
                at += fit.words() - 1;
            }
        }
        return mended.append(text.substring(from)).toString();
    }

    /** What stands at that word once letters are put back. */
    private record Fit(String text, int words, int putBack) {}

    /** The longest phrase that fits with a letter put back; null where none does, or several do that read differently. */
    private static @Nullable Fit fit(String text, List<MatchResult> words, int at, Phrasebook book) {
        Fit found = null;
        int length = 0;
        for (var phrase : book.phrases()) {
            if (found != null && phrase.size() < length) {
                break;
            }
            var fit = fit(text, words, at, phrase);
            if (fit != null && fit.putBack() > 0) {
                if (found != null && !found.text().equals(fit.text())) {
                    return null;
                }
                found = fit;
                length = phrase.size();
            }
        }
        return found;
    }

    private static @Nullable Fit fit(String text, List<MatchResult> words, int at, List<String> phrase) {
        var whole = new StringBuilder();
        int next = at;
        int putBack = 0;
        for (var syllable : phrase) {
            if (next >= words.size() || (next > at && !joins(text, words, next))) {
                return null;
            }
            if (next > at) {
                whole.append(text.contains(",") && gap(text, words, next).contains(",") ? ", " : " ");
            }
            var word = words.get(next).group();
            int taken = taken(text, words, next, syllable);
            if (taken == 0) {
                return null;
            }
            boolean same = taken == 1 && word.toLowerCase(Locale.ROOT).equals(syllable);
            putBack += same ? 0 : 1;
            whole.append(same ? word : cased(word, syllable));
            next += taken;
        }
        return new Fit(whole.toString(), next - at, putBack);
    }

    /** How many of the words at hand are that syllable: one as it stands, one or two around a lost vowel; 0 for none. */
    private static int taken(String text, List<MatchResult> words, int at, String syllable) {
        var word = words.get(at).group().toLowerCase(Locale.ROOT);
        if (word.equals(syllable)) {
            return 1;
        }
        if (at + 1 < words.size() && joins(text, words, at + 1)) {
            var rest = words.get(at + 1).group();
            if (isAround(syllable, word, rest)) {
                return 2;
            }
        }
        return Garbling.touches(words.get(at).group()) && isAround(syllable, word, "") ? 1 : 0;
    }

    private static boolean isAround(String syllable, String before, String after) {
        return syllable.length() == before.length() + 1 + after.length() && syllable.startsWith(before)
                && syllable.endsWith(after) && LOST.indexOf(syllable.charAt(before.length())) >= 0;
    }

    private static boolean joins(String text, List<MatchResult> words, int at) {
        return GAP.matcher(gap(text, words, at)).matches();
    }

    private static String gap(String text, List<MatchResult> words, int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start());
    }

    private static String cased(String written, String syllable) {
        boolean upper = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (upper) {
            return syllable.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1)
                : syllable;
    }
}
