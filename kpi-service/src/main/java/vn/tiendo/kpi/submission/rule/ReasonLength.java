package vn.tiendo.kpi.submission.rule;

import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;

/** Whoever says "not applicable" says why, in 3 to 500 characters. */
final class ReasonLength implements FigureRule {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        return form.figures().stream()
                .filter(field -> figures.get(field.code()) instanceof Figure.NotApplicable(var reason)
                        && (reason.length() < SHORTEST || reason.length() > LONGEST))
                .map(field -> Violation.of(field.code(), "reason-length", field.name(), Integer.toString(SHORTEST),
                        Integer.toString(LONGEST)));
    }
}
