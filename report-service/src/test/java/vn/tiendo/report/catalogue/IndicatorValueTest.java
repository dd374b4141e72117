package vn.tiendo.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Watermark;
import vn.tiendo.report.tally.Estimates;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;
import vn.tiendo.report.tally.Weighting;

class IndicatorValueTest {

    private static final RollUp RATE = new RollUp.RatioOfSums("onTime", "resolved");

    @Test
    void a_ratio_is_the_ratio_of_the_sums() {
        assertThat(value(RATE, Map.of("onTime", known("1990", 2), "resolved", known("2000", 2))))
                .contains(new BigDecimal("99.5"));
    }

    @Test
    void rounding_never_lifts_a_value_over_its_threshold() {
        assertThat(value(RATE, Map.of("onTime", known("998999", 1), "resolved", known("1000000", 1)))
                .orElseThrow())
                .isLessThan(new BigDecimal("99.9"));
    }

    @Test
    void a_ratio_to_nothing_is_no_value() {
        assertThat(value(RATE, Map.of("onTime", known("0", 1), "resolved", known("0", 1)))).isEmpty();
        assertThat(value(RATE, Map.of("onTime", known("1", 1)))).isEmpty();
    }

    @Test
    void a_known_zero_is_a_value_and_an_unknown_sum_is_none() {
        assertThat(value(new RollUp.Sum("news"), Map.of("news", known("0", 3)))).contains(BigDecimal.ZERO);
        assertThat(value(new RollUp.Sum("news"), Map.of("news", new FigureTally(BigDecimal.ZERO, 0, 3))))
                .isEmpty();
    }

    @Test
    void a_mean_counts_only_units_that_gave_a_score() {
        assertThat(value(new RollUp.Mean("score"),
                Map.of("score", new FigureTally(new BigDecimal("180"), 2, 5))))
                .contains(new BigDecimal("90"));
    }

    private static FigureTally known(String sum, int units) {
        return new FigureTally(new BigDecimal(sum), units, 0);
    }

    @Test
    void a_weighted_mean_of_units_weighs_each_by_its_own_weight() {
        var rule = new RollUp.WeightedMean("score", "files");
        var weighting = List.of(new Weighting("score", "files"));
        var sum = leaf("80", "10").weighted(weighting).plus(leaf("50", "30").weighted(weighting));
        assertThat(value(rule, sum.official())).contains(new BigDecimal("57.5"));
        assertThat(value(rule, leaf("80", "0").weighted(weighting).official())).isEmpty();
        assertThat(IndicatorValue.of(rule, leaf("80", "0").official(), true)).contains(new BigDecimal("80"));
    }

    @Test
    void a_unit_without_the_weight_counts_neither_above_nor_below_the_line() {
        var rule = new RollUp.WeightedMean("score", "files");
        var weighting = List.of(new Weighting("score", "files"));
        var without = new Tally(Map.of("score", known("10", 1)), Map.of(), Estimates.NONE, 1, 1, Watermark.NONE);
        var sum = leaf("80", "10").weighted(weighting).plus(without.weighted(weighting));
        assertThat(value(rule, sum.official())).contains(new BigDecimal("80"));
    }

    @Test
    void what_is_not_rolled_up_has_a_value_in_the_unit_that_fills_it_only() {
        var figures = Map.of("rank", known("3", 1));
        assertThat(IndicatorValue.of(new RollUp.None("rank"), figures, true)).contains(new BigDecimal("3"));
        assertThat(value(new RollUp.None("rank"), figures)).isEmpty();
        assertThat(value(new RollUp.Latest("rank"), figures)).contains(new BigDecimal("3"));
    }

    private static Tally leaf(String score, String files) {
        return new Tally(Map.of("score", known(score, 1), "files", known(files, 1)), Map.of(), Estimates.NONE, 1, 1,
                Watermark.NONE);
    }

    private static Optional<BigDecimal> value(RollUp rule, Map<String, FigureTally> figures) {
        return IndicatorValue.of(rule, figures, false);
    }
}
