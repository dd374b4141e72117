package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.FigureField;

/** A figure has at most 12 digits before the point and 4 after it: more is a slip of the hand. */
final class TooManyDigits implements ValueRule {

    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 4;

    @Override
    public Stream<Violation> check(FigureField field, BigDecimal value) {
        var digits = value.stripTrailingZeros();
        return digits.precision() - digits.scale() > WHOLE_DIGITS || digits.scale() > DECIMALS
                ? Stream.of(Violation.of(field.code(), "too-many-digits", field.name(),
                        Integer.toString(WHOLE_DIGITS), Integer.toString(DECIMALS)))
                : Stream.empty();
    }
}
