package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Measure;
import vn.tiendo.kpi.rule.OwnHistory;
import vn.tiendo.kpi.rule.OwnHistory.Usual;

/** A value far from what the unit's own earlier values would let one expect is asked about; it may well be true. */
final class UnlikeOwnHistory {

    private UnlikeOwnHistory() {}

    static Stream<Violation> check(Form form, Map<String, Figure> figures, History history) {
        return form.figures().stream()
                .filter(field -> field.measure() != Measure.YES_NO)
                .flatMap(field -> figures.get(field.code()) instanceof Figure.Known(var value)
                        ? OwnHistory.usual(history.of(field.code()))
                                .filter(usual -> !usual.holds(value))
                                .map(usual -> violation(field, value, usual))
                                .stream()
                        : Stream.empty());
    }

    private static Violation violation(FigureField field, BigDecimal value, Usual usual) {
        return Violation.unusual(field.code(), field.name(), value,
                usual.least().max(BigDecimal.ZERO).setScale(0, RoundingMode.UP),
                usual.most().setScale(0, RoundingMode.DOWN));
    }
}
