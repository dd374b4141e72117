package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Measure;

/** The answer to a question of yes or no is 1 or 0. */
final class NeitherYesNorNo implements ValueRule {

    @Override
    public Stream<Violation> check(FigureField field, BigDecimal value) {
        boolean answered = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
        return field.measure() == Measure.YES_NO && !answered
                ? Stream.of(Violation.of(field.code(), "neither-yes-nor-no", field.name(), value.toPlainString()))
                : Stream.empty();
    }
}
