package vn.tiendo.kpi.submission.rule;

import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;

/** A rule that the figures of a form must keep. */
interface FigureRule {

    Stream<Violation> check(Form form, Map<String, Figure> figures);
}
