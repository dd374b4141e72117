package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How an indicator of a unit follows from the figures of all units below it. Means of ratios do not exist. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({@JsonSubTypes.Type(value = RollUp.Sum.class, name = "SUM"),
    @JsonSubTypes.Type(value = RollUp.RatioOfSums.class, name = "RATIO_OF_SUMS"),
    @JsonSubTypes.Type(value = RollUp.Mean.class, name = "MEAN")})
public sealed interface RollUp {

    /** The sum of a figure. */
    record Sum(String figure) implements RollUp {}

    /** Σ numerator ÷ Σ denominator over the units in which both apply, in percent. */
    record RatioOfSums(String numerator, String denominator) implements RollUp {}

    /** The mean of a score over the units that gave it, each with the same weight. */
    record Mean(String figure) implements RollUp {}
}
