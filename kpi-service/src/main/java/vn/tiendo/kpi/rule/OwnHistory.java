package vn.tiendo.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a figure usually is, by robust statistics: the median, and around it so many times the median absolute deviation (MAD). One
 * wild value of the past moves neither, unlike mean and standard deviation.
 */
public final class OwnHistory {

    /** With fewer values nothing is said. */
    public static final int FEWEST = 4;

    /** Makes the MAD of normally spread values their standard deviation. */
    private static final BigDecimal CONSISTENT = new BigDecimal("1.4826");
    /** Iglewicz and Hoaglin (1993): beyond 3.5 a value is suspect. */
    private static final BigDecimal SUSPECT = new BigDecimal("3.5");
    /** A spread below this part of the median, or below one, is none: a file more or less is not suspect. */
    private static final BigDecimal SMALLEST_PART = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private OwnHistory() {}

    /** From where to where a value is not suspect. */
    public record Usual(BigDecimal least, BigDecimal most) {

        public boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    /** The usual values after those of earlier periods; empty where there are fewer than {@link #FEWEST}. */
    public static Optional<Usual> usual(List<BigDecimal> earlier) {
        if (earlier.size() < FEWEST) {
            return Optional.empty();
        }
        var median = median(earlier);
        var deviation = median(earlier.stream().map(value -> value.subtract(median).abs()).toList());
        var spread = deviation.multiply(CONSISTENT).max(median.abs().multiply(SMALLEST_PART)).max(BigDecimal.ONE);
        var reach = spread.multiply(SUSPECT, new MathContext(20, RoundingMode.UP));
        return Optional.of(new Usual(median.subtract(reach), median.add(reach)));
    }

    private static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }
}
