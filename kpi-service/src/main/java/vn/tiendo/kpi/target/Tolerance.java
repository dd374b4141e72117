package vn.tiendo.kpi.target;

import java.math.BigDecimal;

/**
 * How far a value may be from its target, while the plan runs, to be called at risk and not missed.
 *
 * @param percentagePoints for targets in percent
 * @param percent of the threshold, for all others
 */
public record Tolerance(BigDecimal percentagePoints, BigDecimal percent) {

    boolean spans(BigDecimal value, BigDecimal demanded, boolean inPercent) {
        return value.subtract(demanded).abs().compareTo(width(demanded, inPercent)) <= 0;
    }

    private BigDecimal width(BigDecimal demanded, boolean inPercent) {
        return inPercent ? percentagePoints : demanded.abs().multiply(percent).movePointLeft(2);
    }

    String inWords(boolean inPercent) {
        return inPercent
                ? Wording.number(percentagePoints) + " điểm phần trăm"
                : Wording.number(percent) + "% mức yêu cầu";
    }
}
