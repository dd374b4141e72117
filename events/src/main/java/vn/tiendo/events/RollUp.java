package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;

/** How an indicator of a unit follows from the figures of all units below it. Means of ratios do not exist. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({@JsonSubTypes.Type(value = RollUp.Sum.class, name = "SUM"),
    @JsonSubTypes.Type(value = RollUp.RatioOfSums.class, name = "RATIO_OF_SUMS"),
    @JsonSubTypes.Type(value = RollUp.Mean.class, name = "MEAN"),
    @JsonSubTypes.Type(value = RollUp.WeightedMean.class, name = "WEIGHTED_MEAN"),
    @JsonSubTypes.Type(value = RollUp.Latest.class, name = "LATEST"),
    @JsonSubTypes.Type(value = RollUp.None.class, name = "NONE")})
public sealed interface RollUp {

    /** The sum of a figure. */
    record Sum(String figure) implements RollUp {}

    /** Σ numerator ÷ Σ denominator over the units in which both apply, in percent. */
    record RatioOfSums(String numerator, String denominator) implements RollUp {}

    /** The mean of a score over the units that gave it, each with the same weight. */
    record Mean(String figure) implements RollUp {}

    /** Σ figure × weight ÷ Σ weight over the units in which both apply. */
    record WeightedMean(String figure, String weight) implements RollUp {}

    /** The sum of a figure that says how things stand: of successive periods the newest counts, they do not add up. */
    record Latest(String figure) implements RollUp {}

    /** A figure of the unit that fills it alone; units above have no value. */
    record None(String figure) implements RollUp {}

    /** Codes of the figures it follows from; a null where a writer left one out. */
    default List<String> figures() {
        return switch (this) {
            case Sum(var figure) -> Arrays.asList(figure);
            case RatioOfSums(var numerator, var denominator) -> Arrays.asList(numerator, denominator);
            case Mean(var figure) -> Arrays.asList(figure);
            case WeightedMean(var figure, var weight) -> Arrays.asList(figure, weight);
            case Latest(var figure) -> Arrays.asList(figure);
            case None(var figure) -> Arrays.asList(figure);
        };
    }
}
