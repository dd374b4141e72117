package vn.tiendo.report.request;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.report.tally.Decimals;

/** Numbers as people write them: no exponent, no grouping, a point before the decimals, and short enough to be safe. */
public final class PlainNumber {

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");

    private PlainNumber() {}

    /** The exact number without zeros behind the last decimal; empty where the text is none. */
    public static Optional<BigDecimal> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(Decimals.plain(new BigDecimal(text))) : Optional.empty();
    }
}
