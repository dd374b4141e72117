package vn.tiendo.kpi.importing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;

/** Ways of writing numbers. */
public enum Numerals {
    /** {@code 1.234,5}, as in Vietnam. */
    VI,
    /** {@code 1,234.5}, as in English. */
    EN,
    /** {@code 1234.5}, as in JSON. */
    PLAIN,
    /** Not stated: what has one meaning only is read, {@code 1.234} is refused. */
    UNSTATED;

    private static final int LONGEST = 40;
    private static final Pattern VIETNAMESE = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,40})(?:,\\d{1,40})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,40})(?:\\.\\d{1,40})?");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern FORMULA = Pattern.compile("\\A(?:[=+@\\t\\r]|-(?!\\d)).*", Pattern.DOTALL);

    /**
     * The way of that name.
     *
     * @param name {@code vi}, {@code en} or {@code plain}; null where none is stated
     * @throws Rejection numerals-unknown
     */
    public static Numerals of(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return UNSTATED;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "vi" -> VI;
            case "en" -> EN;
            case "plain" -> PLAIN;
            default -> throw new Rejection(ImportProblem.NUMERALS_UNKNOWN).at("numbers").with("numbers", name);
        };
    }

    /**
     * A number in plain digits with a point before the decimals.
     *
     * @throws Rejection number-unreadable, number-ambiguous, formula-in-cell
     */
    String plain(String written) {
        var text = written.strip();
        if (isWhole(text)) {
            return text;
        }
        refuseFormula(text);
        return switch (this) {
            case VI -> require(vietnamese(text), text);
            case EN -> require(english(text), text);
            case PLAIN -> require(DIGITS.matcher(text).matches() ? text : null, text);
            case UNSTATED -> require(onlyMeaning(text), text);
        };
    }

    /** Digits alone mean the same everywhere. */
    private static boolean isWhole(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Lets text pass that no spreadsheet takes for a formula.
     *
     * @throws Rejection formula-in-cell
     */
    static void refuseFormula(String text) {
        if (FORMULA.matcher(text).matches()) {
            throw new Rejection(ImportProblem.FORMULA_IN_CELL).with("text", cut(text));
        }
    }

    private static @Nullable String onlyMeaning(String text) {
        var vietnamese = vietnamese(text);
        var english = english(text);
        if (vietnamese != null && english != null && !vietnamese.equals(english)) {
            throw new Rejection(ImportProblem.NUMBER_AMBIGUOUS).at("value").with("text", cut(text))
                    .with("vi", vietnamese).with("en", english);
        }
        return vietnamese == null ? english : vietnamese;
    }

    private static @Nullable String vietnamese(String text) {
        return VIETNAMESE.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : null;
    }

    private static @Nullable String english(String text) {
        return ENGLISH.matcher(text).matches() ? text.replace(",", "") : null;
    }

    private static String require(@Nullable String plain, String text) {
        if (plain == null) {
            throw new Rejection(ImportProblem.NUMBER_UNREADABLE).at("value").with("text", cut(text));
        }
        return plain;
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
