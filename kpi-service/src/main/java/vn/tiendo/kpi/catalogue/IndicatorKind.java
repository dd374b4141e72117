package vn.tiendo.kpi.catalogue;

import vn.tiendo.events.RollUp;

/** What sort of value an indicator has. */
public enum IndicatorKind {
    /** A number of things. */
    COUNT,
    /** A part of a whole, in percent. */
    RATIO,
    /** A mark. */
    SCORE,
    /** 1 for yes, 0 for no. */
    YES_NO;

    static IndicatorKind of(RollUp rollUp) {
        return switch (rollUp) {
            case RollUp.Sum _,RollUp.Latest _ -> COUNT;
            case RollUp.RatioOfSums _ -> RATIO;
            case RollUp.Mean _,RollUp.WeightedMean _,RollUp.None _ -> SCORE;
        };
    }
}
