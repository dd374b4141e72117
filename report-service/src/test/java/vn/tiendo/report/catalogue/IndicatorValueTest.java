package vn.tiendo.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.RollUp;
import vn.tiendo.report.tally.FigureTally;

class IndicatorValueTest {

    private static final RollUp RATE = new RollUp.RatioOfSums("onTime", "resolved");

    @Test
    void a_ratio_is_the_ratio_of_the_sums() {
        assertThat(IndicatorValue.of(RATE, Map.of("onTime", known("1990", 2), "resolved", known("2000", 2))))
                .contains(new BigDecimal("99.5"));
    }

    @Test
    void rounding_never_lifts_a_value_over_its_threshold() {
        assertThat(IndicatorValue.of(RATE, Map.of("onTime", known("998999", 1), "resolved", known("1000000", 1)))
                .orElseThrow())
                .isLessThan(new BigDecimal("99.9"));
    }

    @Test
    void a_ratio_to_nothing_is_no_value() {
        assertThat(IndicatorValue.of(RATE, Map.of("onTime", known("0", 1), "resolved", known("0", 1)))).isEmpty();
        assertThat(IndicatorValue.of(RATE, Map.of("onTime", known("1", 1)))).isEmpty();
    }

    @Test
    void a_known_zero_is_a_value_and_an_unknown_sum_is_none() {
        assertThat(IndicatorValue.of(new RollUp.Sum("news"), Map.of("news", known("0", 3)))).contains(BigDecimal.ZERO);
        assertThat(IndicatorValue.of(new RollUp.Sum("news"), Map.of("news", new FigureTally(BigDecimal.ZERO, 0, 3))))
                .isEmpty();
    }

    @Test
    void a_mean_counts_only_units_that_gave_a_score() {
        assertThat(IndicatorValue.of(new RollUp.Mean("score"),
                Map.of("score", new FigureTally(new BigDecimal("180"), 2, 5))))
                .contains(new BigDecimal("90"));
    }

    private static FigureTally known(String sum, int units) {
        return new FigureTally(new BigDecimal(sum), units, 0);
    }
}
