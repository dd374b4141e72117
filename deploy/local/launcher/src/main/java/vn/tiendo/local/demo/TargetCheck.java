package vn.tiendo.local.demo;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** A target as shown, and whether its state follows from the value by the story's own reckoning. */
record TargetCheck(String wording, String state, boolean isRight) {

    /** How far off, in percentage points, still counts as at risk. */
    private static final BigDecimal TOLERANCE = BigDecimal.TWO;

    static Optional<TargetCheck> of(JsonNode target, Indicator indicator, @Nullable BigDecimal value) {
        if (target.isMissingNode() || target.isNull()) {
            return Optional.empty();
        }
        var comparator = target.path("comparator").asString();
        var threshold = new BigDecimal(target.path("threshold").asString());
        var state = target.path("state").asString();
        var right = state.equals(expected(comparator, threshold, indicator, value));
        return Optional.of(new TargetCheck(sign(comparator) + " " + threshold.toPlainString(), state, right));
    }

    private static String expected(String comparator, BigDecimal threshold, Indicator indicator,
            @Nullable BigDecimal value) {
        if (value == null) {
            return "NO_DATA";
        }
        if (holds(comparator, value.compareTo(threshold))) {
            return "MET";
        }
        return switch (indicator) {
            case Indicator.Sum _ -> "AT_RISK";
            case Indicator.Ratio _,Indicator.Mean _ ->
                value.subtract(threshold).abs().compareTo(TOLERANCE) <= 0 ? "AT_RISK" : "MISSED";
        };
    }

    private static boolean holds(String comparator, int compared) {
        return switch (comparator) {
            case "AT_LEAST" -> compared >= 0;
            case "MORE_THAN" -> compared > 0;
            case "AT_MOST" -> compared <= 0;
            case "LESS_THAN" -> compared < 0;
            case String _ -> compared == 0;
        };
    }

    private static String sign(String comparator) {
        return switch (comparator) {
            case "AT_LEAST" -> "≥";
            case "MORE_THAN" -> ">";
            case "AT_MOST" -> "≤";
            case "LESS_THAN" -> "<";
            case String _ -> "=";
        };
    }
}
