package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.kpi.catalogue.FigureField;

/** A rule that looks at one known value at a time. */
interface ValueRule {

    Stream<Violation> check(FigureField field, BigDecimal value);
}
