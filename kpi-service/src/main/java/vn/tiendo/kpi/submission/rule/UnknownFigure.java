package vn.tiendo.kpi.submission.rule;

import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;

/** Only figures the form asks for can be given. */
final class UnknownFigure implements FigureRule {

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        return figures.keySet().stream().filter(code -> form.figure(code).isEmpty())
                .map(code -> Violation.of(code, "unknown-figure", form.code()));
    }
}
