package vn.tiendo.plan.importing.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of lists as Word does and says what stands before each: "2.1.", "IV.", "a)", a bullet. */
final class WordNumbers {

    private static final int DEPTHS = 9;
    static final String BULLET = "-";

    private final WordStyles styles;
    private final WordLists lists;
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(WordStyles styles, WordLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /**
     * What stands before the next paragraph; empty where it is in no list.
     *
     * @param list the paragraph's own list, "0" where it leaves its style's
     */
    String next(@Nullable String style, @Nullable String list, @Nullable Integer depth) {
        var inherited = styles.listOf(style);
        var id = list != null ? list : inherited == null ? null : inherited.list();
        if (id == null || id.equals("0")) {
            return "";
        }
        var styleDepth = inherited == null ? null : inherited.level();
        int at = Math.clamp(depth != null ? depth : Objects.requireNonNullElse(styleDepth, 0), 0, DEPTHS - 1);
        var level = lists.level(id, at);
        return level == null ? "" : label(id, at, level);
    }

    private String label(String list, int depth, WordLists.Level level) {
        var counted = counts.computeIfAbsent(Objects.requireNonNullElse(lists.patternOf().get(list), list),
                _ -> new @Nullable Integer[DEPTHS]);
        if (begun.add(list)) {
            for (int at = 0; at < DEPTHS; at++) {
                var restart = lists.restarts().get(list + "/" + at);
                if (restart != null) {
                    counted[at] = restart - 1;
                }
            }
        }
        var before = counted[depth];
        counted[depth] = before == null ? level.start() : before + 1;
        for (int below = depth + 1; below < DEPTHS; below++) {
            var deeper = lists.level(list, below);
            var after = deeper == null ? null : deeper.restartsAfter();
            if (after == null || (after > 0 && depth < after)) {
                counted[below] = null;
            }
        }
        return level.format().equals("bullet") ? BULLET : written(list, depth, level, counted);
    }

    private String written(String list, int depth, WordLists.Level level, @Nullable Integer[] counted) {
        var text = level.text();
        for (int at = 0; at <= depth; at++) {
            var above = Objects.requireNonNullElse(lists.level(list, at), level);
            int number = Objects.requireNonNullElse(counted[at], above.start());
            text = text.replace("%" + (at + 1), written(number, level.decimalsOnly() ? "decimal" : above.format()));
        }
        return text.strip();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min(9, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int left = Math.clamp(number, 0, 3_999);
        for (int at = 0; at < values.length; at++) {
            while (left >= values[at]) {
                roman.append(signs[at]);
                left -= values[at];
            }
        }
        return roman.toString();
    }
}
