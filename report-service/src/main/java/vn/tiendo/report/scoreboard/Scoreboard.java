package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.Direction;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.TargetState;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.events.Watermark;

/**
 * What a leader sees of a unit in a period. Official values count approved figures, provisional ones take newer
 * submitted figures in place of approved ones; estimates stand beside both and are part of neither.
 *
 * @param estimated leaf units that sent an estimate
 * @param expected leaf units that were to report on the last day of the period
 * @param version grows with every change; 0 before the first submission
 * @param origins the units the numbers were carried over from; empty where they are the unit's own
 */
public record Scoreboard(ShownUnit unit, String period, int expected, int reported, int approved, int estimated,
        long version, Watermark watermark, List<ShownIndicator> indicators, List<ShownFigure> figures,
        List<ShownChild> children, List<ShownOrigin> origins) {

    /** A unit by code and name. */
    public record ShownUnit(String code, String name, UnitLevel level) {}

    /**
     * An indicator; a value is null where there is no data, which is not zero.
     *
     * @param known leaf units whose figures for it are known, of the provisional ones
     * @param carried by which rule the values follow from those of the units it was made from; null where they are its own
     */
    public record ShownIndicator(String code, String name, String unitOfMeasure, Direction direction,
            @Nullable BigDecimal official, @Nullable BigDecimal provisional, @Nullable BigDecimal estimated, int known,
            int notApplicable, int missing, @Nullable ShownTarget target, @Nullable MergeRule carried) {}

    /** A target as it stands. */
    public record ShownTarget(String plan, Comparator comparator, BigDecimal threshold, TargetState state,
            @Nullable String rule) {}

    /** A figure's sum over the leaf units; known, not applicable and missing count the provisional one. */
    public record ShownFigure(String code, String name, String unitOfMeasure, @Nullable BigDecimal official,
            @Nullable BigDecimal provisional, @Nullable BigDecimal estimated, int known, int notApplicable,
            int missing) {}

    /**
     * A unit the numbers were carried over from.
     *
     * @param share how much of it went over, 1 for all; null where it is not known: its numbers are left out
     */
    public record ShownOrigin(String code, String name, @Nullable BigDecimal share, String status) {}

    /** A unit right below. */
    public record ShownChild(String code, String name, UnitLevel level, String status, int expected, int reported,
            int approved, int estimated, @Nullable Instant at) {}
}
