package vn.tiendo.kpi.submission.rule;

import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Share;

/** A part is at most the whole: no more procedures resolved on time than resolved. */
final class PartExceedsWhole implements FigureRule {

    @Override
    public Stream<Violation> check(Form form, Map<String, Figure> figures) {
        return form.shares().stream().flatMap(share -> check(form, share, figures));
    }

    private static Stream<Violation> check(Form form, Share share, Map<String, Figure> figures) {
        return figures.get(share.part()) instanceof Figure.Known(var part)
                && figures.get(share.whole()) instanceof Figure.Known(var whole) && part.compareTo(whole) > 0
                        ? Stream.of(Violation.of(share.part(), "part-exceeds-whole", form.nameOf(share.part()),
                                part.toPlainString(), form.nameOf(share.whole()), whole.toPlainString()))
                        : Stream.empty();
    }
}
