package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TargetState;

/**
 * How a target stands in one period.
 *
 * @param measured official value of the period by itself, null without data
 * @param value what was held against the target: the same, or for a count the sum since the plan began
 * @param rule why, in Vietnamese
 * @param at when the numbers were drawn that decided
 */
public record Assessed(@Nullable BigDecimal measured, TargetState state, @Nullable BigDecimal value, String rule,
        Instant at) {

    boolean differsFrom(@Nullable Assessed other) {
        return other == null || state != other.state || !same(value, other.value) || !rule.equals(other.rule);
    }

    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
