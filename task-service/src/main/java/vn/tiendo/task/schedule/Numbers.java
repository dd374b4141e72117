package vn.tiendo.task.schedule;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Numbers found in a phrase, Arabic or Roman. */
final class Numbers {

    private Numbers() {}

    static int of(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    static int of(MatchResult found, String group, int otherwise) {
        @Nullable
        String digits = found.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** The number of a quarter as written: {@code i} to {@code iv} or {@code 1} to {@code 4}. */
    static int quarter(String written) {
        return switch (written) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(written);
        };
    }
}
