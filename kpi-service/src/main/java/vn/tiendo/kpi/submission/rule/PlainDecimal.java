package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimals in plain digits: no exponent, no grouping, a point before the decimals, and short enough to be safe. */
final class PlainDecimal {

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");

    private static final int LONG_DIGITS = 18;

    private PlainDecimal() {}

    static Optional<BigDecimal> read(String text) {
        var written = text.strip();
        if (isCount(written)) {
            return Optional.of(BigDecimal.valueOf(Long.parseLong(written)));
        }
        return WRITTEN.matcher(written).matches() ? Optional.of(shortest(new BigDecimal(written))) : Optional.empty();
    }

    /** Most figures are counts; they need no closer look. */
    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() <= LONG_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Without zeros at the end: {@code 8.50} and {@code 8.5} are one figure. */
    private static BigDecimal shortest(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
