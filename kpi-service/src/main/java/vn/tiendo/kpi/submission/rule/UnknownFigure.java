package vn.tiendo.kpi.submission.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;

/** Only figures the form asks for can be given. */
final class UnknownFigure implements FigureRule {

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        var unknown = new LinkedHashSet<>(figures.keySet());
        form.figures().forEach(field -> unknown.remove(field.code()));
        return unknown.stream().map(code -> Violation.of(code, "unknown-figure", form.code()));
    }
}
