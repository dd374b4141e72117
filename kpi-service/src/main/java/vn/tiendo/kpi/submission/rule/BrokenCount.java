package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Measure;

/** What is counted is counted whole. */
final class BrokenCount implements ValueRule {

    @Override
    public Stream<Violation> check(FigureField field, BigDecimal value) {
        return field.measure() == Measure.COUNT && value.stripTrailingZeros().scale() > 0
                ? Stream.of(Violation.of(field.code(), "broken-count", field.name(), value.toPlainString()))
                : Stream.empty();
    }
}
