package vn.tiendo.platform.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts in the cells of a spreadsheet. */
public final class Cells {

    /** What a spreadsheet takes for a formula, also when the cell is pasted or saved as CSV. */
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final int LONGEST = 32_000;

    private Cells() {}

    /** Text that stays text, and fits; an apostrophe ahead of it is how people write that by hand. */
    public static String harmless(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return FORMULA.matcher(cut).matches() ? "'" + cut : cut;
    }
}
