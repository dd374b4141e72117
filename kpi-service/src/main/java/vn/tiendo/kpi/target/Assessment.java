package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;

/**
 * A value held against what a target demands in a period.
 *
 * @param demanded the threshold, or what it comes to in the period where the plan sets a pace
 * @param value what was measured, null without data
 * @param onTheWay whether that is a step of a trajectory and not the threshold itself
 * @param accumulated whether the value is a count since the plan began, which can still grow until its end
 * @param inPercent whether both are percentages
 * @param lastPeriod whether the plan ends with the period
 */
record Assessment(Comparator comparator, BigDecimal demanded, @Nullable BigDecimal value, boolean onTheWay,
        boolean accumulated,
        boolean inPercent, boolean lastPeriod) {

    /**
     * A target is met where its comparator holds. Where it does not: at the plan's end it is missed; before, a count
     * that can still be reached is at risk, and so is any other value within the tolerance; the rest is missed.
     */
    Ground ground(Tolerance tolerance) {
        if (value == null) {
            return Ground.NO_DATA;
        }
        if (comparator.holds(value, demanded)) {
            return Ground.HOLDS;
        }
        if (lastPeriod) {
            return Ground.PLAN_OVER;
        }
        if (accumulated) {
            return growthHelps(value) ? Ground.STILL_TIME : Ground.BEYOND_RECALL;
        }
        return tolerance.spans(value, demanded, inPercent) ? Ground.WITHIN_TOLERANCE : Ground.OUTSIDE_TOLERANCE;
    }

    private boolean growthHelps(BigDecimal reached) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> true;
            case EXACTLY -> reached.compareTo(demanded) < 0;
            case AT_MOST, LESS_THAN -> false;
        };
    }
}
