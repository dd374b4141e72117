package vn.tiendo.report.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.TargetState;

/**
 * A target and how it stands.
 *
 * @param rule what decided, in words; null while nothing was assessed
 */
public record UnitTarget(String plan, Comparator comparator, BigDecimal threshold, TargetState state,
        @Nullable String rule) {}
