package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How what an indicator was in units that merged is carried over to the unit that took their place. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({@JsonSubTypes.Type(value = MergeRule.Sum.class, name = "SUM"),
    @JsonSubTypes.Type(value = MergeRule.Weighted.class, name = "WEIGHTED"),
    @JsonSubTypes.Type(value = MergeRule.None.class, name = "NONE")})
public sealed interface MergeRule {

    /** The rule of an indicator that says none: what adds up is added, a weighted mean keeps its weight, a score is not carried. */
    static MergeRule customary(RollUp rollUp) {
        return switch (rollUp) {
            case RollUp.Sum _,RollUp.RatioOfSums _,RollUp.Latest _ -> new Sum();
            case RollUp.WeightedMean(_, var weight) -> new Weighted(weight);
            case RollUp.Mean _,RollUp.None _ -> new None();
        };
    }

    /** The figures it follows from are added up: counts, and numerators and denominators of a ratio. */
    record Sum() implements MergeRule {}

    /** The mean of the values, each with the weight of another figure of the same unit. */
    record Weighted(String weight) implements MergeRule {}

    /** It is not carried over: the new unit begins without a history. */
    record None() implements MergeRule {}
}
