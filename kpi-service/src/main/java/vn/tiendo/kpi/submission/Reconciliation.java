package vn.tiendo.kpi.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;

/**
 * An estimate held against what was counted.
 *
 * @param approved whether the official figures are approved; false while they wait
 * @param rows in the form's order
 */
public record Reconciliation(boolean approved, List<Row> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** How the two compare. */
    public enum Comparison {
        EQUAL,
        DIFFERENT,
        /** One of them is missing. */
        ONLY_ESTIMATED,
        ONLY_OFFICIAL,
        /** One applies and the other does not. */
        NOT_COMPARABLE,
        /** Neither was said. */
        MISSING
    }

    /**
     * One figure.
     *
     * @param difference official less estimated; null unless both are numbers
     * @param percent the difference in percent of the estimate, two decimals; null where that is zero
     */
    public record Row(String code, String name, String unitOfMeasure, @Nullable Figure estimated,
            @Nullable Figure official, Comparison comparison, @Nullable BigDecimal difference,
            @Nullable BigDecimal percent) {}

    /** Of all figures of a form; official figures that wait for approval stand in where none are approved. */
    public static Reconciliation of(Form form, Standing standing) {
        var official = standing.approved() == null ? standing.pending() : standing.approved();
        var counted = Objects.requireNonNullElse(official, Map.<String, Figure>of());
        var estimated = Objects.requireNonNullElse(standing.estimated(), Map.<String, Figure>of());
        return new Reconciliation(standing.approved() != null, form.figures().stream()
                .map(field -> row(field, estimated.get(field.code()), counted.get(field.code()))).toList());
    }

    private static Row row(FigureField field, @Nullable Figure estimated, @Nullable Figure official) {
        if (estimated instanceof Figure.Known(var expected) && official instanceof Figure.Known(var counted)) {
            var difference = counted.subtract(expected);
            var percent = expected.signum() == 0
                    ? null
                    : difference.multiply(HUNDRED).divide(expected.abs(), DECIMALS, RoundingMode.HALF_UP);
            return new Row(field.code(), field.name(), field.unitOfMeasure(), estimated, official,
                    difference.signum() == 0 ? Comparison.EQUAL : Comparison.DIFFERENT, difference, percent);
        }
        return new Row(field.code(), field.name(), field.unitOfMeasure(), estimated, official,
                comparison(estimated, official), null, null);
    }

    private static Comparison comparison(@Nullable Figure estimated, @Nullable Figure official) {
        if (estimated == null || official == null) {
            return estimated != null
                    ? Comparison.ONLY_ESTIMATED
                    : official != null ? Comparison.ONLY_OFFICIAL : Comparison.MISSING;
        }
        return estimated.getClass() == official.getClass() ? Comparison.EQUAL : Comparison.NOT_COMPARABLE;
    }
}
