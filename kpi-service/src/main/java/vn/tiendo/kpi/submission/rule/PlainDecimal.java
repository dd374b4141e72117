package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimals in plain digits: no exponent, no grouping, a point before the decimals, and short enough to be safe. */
final class PlainDecimal {

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");

    private PlainDecimal() {}

    static Optional<BigDecimal> read(String text) {
        var written = text.strip();
        return WRITTEN.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }
}
