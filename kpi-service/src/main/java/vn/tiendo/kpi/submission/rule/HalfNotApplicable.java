package vn.tiendo.kpi.submission.rule;

import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Share;

/** A part and its whole apply together or not at all; else the rate of the province would count one of them alone. */
final class HalfNotApplicable implements FigureRule {

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        return form.shares().stream()
                .filter(share -> isSplit(share, figures))
                .map(share -> Violation.of(share.part(), "half-not-applicable", form.nameOf(share.part()),
                        form.nameOf(share.whole())));
    }

    private static boolean isSplit(Share share, Map<String, Figure> figures) {
        var part = figures.get(share.part());
        var whole = figures.get(share.whole());
        return part != null && whole != null
                && part instanceof Figure.NotApplicable != whole instanceof Figure.NotApplicable;
    }
}
