package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;

/** A rule that looks at one known value at a time. */
interface ValueRule extends FigureRule {

    Stream<Violation> check(FigureField field, BigDecimal value);

    @Override
    default Stream<Violation> check(Form form, Map<String, Figure> figures) {
        return form.figures().stream().flatMap(field -> figures.get(field.code()) instanceof Figure.Known(var value)
                ? check(field, value)
                : Stream.empty());
    }
}
