package vn.tiendo.events;

import java.math.BigDecimal;

/** How a figure is held against a target's threshold. */
public enum Comparator {
    AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EXACTLY;

    public boolean holds(BigDecimal value, BigDecimal threshold) {
        int order = value.compareTo(threshold);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EXACTLY -> order == 0;
        };
    }
}
