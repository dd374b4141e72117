package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Check;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.rule.CheckExpression;
import vn.tiendo.kpi.rule.Outcome;

/** The rules that a form brings with it. What they cannot decide for want of a figure they let pass. */
final class FormChecks {

    private FormChecks() {}

    static Stream<Violation> check(Form form, Map<String, Figure> figures, History history) {
        var known = known(figures);
        return form.checks().stream().flatMap(check -> check(check, known, history));
    }

    private static Stream<Violation> check(Check check, Map<String, BigDecimal> known, History history) {
        var expression = CheckExpression.of(check.expression());
        return expression.judge(known, history.previous()) == Outcome.BROKEN
                ? Stream.of(Violation.of(check, check.figures().isEmpty() ? expression.figures() : check.figures()))
                : Stream.empty();
    }

    private static Map<String, BigDecimal> known(Map<String, Figure> figures) {
        var known = new HashMap<String, BigDecimal>();
        figures.forEach((code, figure) -> {
            if (figure instanceof Figure.Known(var value)) {
                known.put(code, value);
            }
        });
        return known;
    }
}
