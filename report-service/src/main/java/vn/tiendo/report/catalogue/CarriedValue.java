package vn.tiendo.report.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.events.MergeRule;
import vn.tiendo.report.tally.FigureTally;

/** An indicator's value in a unit, from the figures of the units it was made from: by the indicator's merge rule. */
final class CarriedValue {

    private CarriedValue() {}

    /** Empty where nothing is known, and where the rule carries nothing over. */
    static Optional<BigDecimal> of(MeasuredIndicator indicator, List<CarriedFigures> parts) {
        return switch (indicator.merge()) {
            case MergeRule.Sum _ -> sum(indicator, parts);
            case MergeRule.Weighted(var weight) -> weighted(indicator, weight, parts);
            case MergeRule.None _ -> Optional.empty();
        };
    }

    /** Of the sums, as if one unit had sent them. */
    private static Optional<BigDecimal> sum(MeasuredIndicator indicator, List<CarriedFigures> parts) {
        boolean ofOneUnit = parts.stream().allMatch(CarriedFigures::ofOneUnit);
        Map<String, FigureTally> sums = new TreeMap<>();
        parts.forEach(part -> part.figures()
                .forEach((code, tally) -> sums.merge(code, tally.times(part.share()), FigureTally::plus)));
        if (ofOneUnit) {
            sums.replaceAll((_, tally) -> tally.asOneUnit());
        }
        return IndicatorValue.of(indicator.rollUp(), sums, ofOneUnit);
    }

    private static Optional<BigDecimal> weighted(MeasuredIndicator indicator, String weight,
            List<CarriedFigures> parts) {
        var products = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var part : parts) {
            var value = IndicatorValue.of(indicator.rollUp(), part.figures(), part.ofOneUnit());
            var heft = part.figures().getOrDefault(weight, FigureTally.NONE);
            if (value.isPresent() && heft.known() > 0) {
                var carried = heft.sum().multiply(part.share());
                products = products.add(value.get().multiply(carried));
                weights = weights.add(carried);
            }
        }
        return IndicatorValue.quotient(products, weights);
    }
}
