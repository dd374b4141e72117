package vn.tiendo.report.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;

/**
 * Estimates over some leaf units, never mixed with what was counted.
 *
 * @param units leaf units that sent an estimate
 */
public record Estimates(Map<String, FigureTally> figures, int units) {

    public static final Estimates NONE = new Estimates(Map.of(), 0);

    static Estimates of(@Nullable Map<String, Figure> figures) {
        return figures == null ? NONE : new Estimates(Tally.figures(figures), 1);
    }

    Estimates plus(Estimates other) {
        return new Estimates(Tally.plus(figures, other.figures), units + other.units);
    }

    Estimates weighted(List<Weighting> weightings) {
        Map<String, FigureTally> weighted = figures;
        for (Weighting weighting : weightings) {
            weighted = weighting.into(weighted);
        }
        return new Estimates(weighted, units);
    }

    Estimates times(BigDecimal share) {
        return new Estimates(Tally.times(figures, share), units);
    }

    Estimates asOneUnit() {
        return new Estimates(figures, Math.min(units, 1));
    }
}
