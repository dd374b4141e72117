package vn.tiendo.kpi.submission.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;

/** Rules about one value, all of them for one value after the other. */
record ValueRules(List<ValueRule> rules) implements FigureRule {

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        var found = new ArrayList<Violation>();
        for (var field : form.figures()) {
            if (figures.get(field.code()) instanceof Figure.Known(var value)) {
                rules.forEach(rule -> rule.check(field, value).forEach(found::add));
            }
        }
        return found.stream();
    }
}
