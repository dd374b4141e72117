package vn.tiendo.report.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.events.RollUp;
import vn.tiendo.report.tally.Decimals;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Weighting;

/** An indicator's value from rolled-up figures: divided once, at the very end, from exact sums. */
final class IndicatorValue {

    /** Decimal places of a quotient; enough that rounding never lifts a value over a threshold. */
    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndicatorValue() {}

    /**
     * Empty where nothing is known, and for a ratio to nothing.
     *
     * @param ofOneUnit whether the figures are a leaf unit's own
     */
    static Optional<BigDecimal> of(RollUp rule, Map<String, FigureTally> figures, boolean ofOneUnit) {
        return switch (rule) {
            case RollUp.Sum(var figure) -> known(figures, figure).map(FigureTally::sum);
            case RollUp.Latest(var figure) -> known(figures, figure).map(FigureTally::sum);
            case RollUp.None(var figure) when ofOneUnit -> known(figures, figure).map(FigureTally::sum);
            case RollUp.None _ -> Optional.empty();
            case RollUp.WeightedMean(var figure, _) when ofOneUnit -> known(figures, figure).map(FigureTally::sum);
            case RollUp.WeightedMean(var figure, var weight) -> mean(new Weighting(figure, weight), figures);
            case RollUp.RatioOfSums(var numerator, var denominator) ->
                known(figures, numerator).flatMap(upper -> known(figures, denominator)
                        .flatMap(lower -> quotient(upper.sum().multiply(HUNDRED), lower.sum())));
            case RollUp.Mean(var figure) -> known(figures, figure)
                    .flatMap(tally -> quotient(tally.sum(), BigDecimal.valueOf(tally.known())));
        };
    }

    private static Optional<BigDecimal> mean(Weighting weighting, Map<String, FigureTally> figures) {
        return weighting.products(figures).flatMap(sum -> quotient(sum, weighting.weights(figures)));
    }

    private static Optional<FigureTally> known(Map<String, FigureTally> figures, String code) {
        return Optional.ofNullable(figures.get(code)).filter(tally -> tally.known() > 0);
    }

    /** Empty where there is nothing to divide by. */
    static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(Decimals.plain(dividend.divide(divisor, SCALE, RoundingMode.HALF_UP)));
    }
}
