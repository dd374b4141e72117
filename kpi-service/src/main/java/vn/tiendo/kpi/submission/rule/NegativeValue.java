package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Measure;

/** Nothing that is counted is less than nothing. */
final class NegativeValue implements ValueRule {

    @Override
    public Stream<Violation> check(FigureField field, BigDecimal value) {
        return field.measure() == Measure.COUNT && value.signum() < 0
                ? Stream.of(Violation.of(field.code(), "negative-value", field.name(), value.toPlainString()))
                : Stream.empty();
    }
}
