package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Measure;

/** A score lies between 0 and 100. */
final class ScoreOutOfRange implements ValueRule {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    @Override
    public Stream<Violation> check(FigureField field, BigDecimal value) {
        return field.measure() == Measure.SCORE && (value.signum() < 0 || value.compareTo(HIGHEST) > 0)
                ? Stream.of(Violation.of(field.code(), "score-out-of-range", field.name(), value.toPlainString()))
                : Stream.empty();
    }
}
