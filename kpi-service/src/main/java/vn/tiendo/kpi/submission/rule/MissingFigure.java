package vn.tiendo.kpi.submission.rule;

import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;

/** Every figure the form asks for is given, if only as not applicable. */
final class MissingFigure implements FigureRule {

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        return form.figures().stream().filter(field -> !figures.containsKey(field.code()))
                .map(field -> Violation.of(field.code(), "missing-figure", field.name()));
    }
}
