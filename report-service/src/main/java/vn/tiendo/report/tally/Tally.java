package vn.tiendo.report.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;
import vn.tiendo.events.Watermark;

/**
 * Everything that rolls up, over some leaf units: a pure function of their standings. Adding tallies is commutative and
 * associative, so the order in which units are added does not matter.
 *
 * @param official figures over approved submissions
 * @param provisional figures with newer submitted ones in place of approved ones
 * @param estimates figures over estimates, and in how many leaf units there is one; apart from all others
 * @param reported leaf units that sent figures
 * @param approved leaf units with approved figures
 */
public record Tally(Map<String, FigureTally> official, Map<String, FigureTally> provisional, Estimates estimates,
        int reported, int approved, Watermark watermark) {

    public static final Tally NONE = new Tally(Map.of(), Map.of(), Estimates.NONE, 0, 0, Watermark.NONE);

    /** What one submission contributes, as its newest event says. */
    public static Tally of(Standing standing, Instant at, long seq) {
        Map<String, Figure> approved = standing.approved();
        Map<String, Figure> newest = standing.pending() != null ? standing.pending() : approved;
        return new Tally(figures(approved), figures(newest), Estimates.of(standing.estimated()),
                newest == null ? 0 : 1, approved == null ? 0 : 1, new Watermark(at, seq));
    }

    public static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(NONE, Tally::plus);
    }

    /** The same for one leaf unit, which counts once however many forms it sent. */
    public Tally asOneUnit() {
        return new Tally(official, provisional, estimates.asOneUnit(), Math.min(reported, 1), Math.min(approved, 1),
                watermark);
    }

    /** The same for one leaf unit, with what weighted means of units above need of it. */
    public Tally weighted(List<Weighting> weightings) {
        Map<String, FigureTally> known = official;
        Map<String, FigureTally> newest = provisional;
        for (Weighting weighting : weightings) {
            known = weighting.into(known);
            newest = weighting.into(newest);
        }
        return new Tally(known, newest, estimates.weighted(weightings), reported, approved, watermark);
    }

    /** Of a part of the units: the figures shrink, the counts of units stay. */
    public Tally times(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0
                ? this
                : new Tally(times(official, share), times(provisional, share), estimates.times(share), reported,
                        approved, watermark);
    }

    static Map<String, FigureTally> times(Map<String, FigureTally> figures, BigDecimal share) {
        Map<String, FigureTally> scaled = new TreeMap<>(figures);
        scaled.replaceAll((_, tally) -> tally.times(share));
        return scaled;
    }

    public Tally plus(Tally other) {
        return new Tally(plus(official, other.official), plus(provisional, other.provisional),
                estimates.plus(other.estimates), reported + other.reported, approved + other.approved,
                plus(watermark, other.watermark));
    }

    static Map<String, FigureTally> figures(@Nullable Map<String, Figure> figures) {
        Map<String, FigureTally> tallies = new TreeMap<>();
        if (figures != null) {
            figures.forEach((code, figure) -> tallies.put(code, FigureTally.of(figure)));
        }
        return tallies;
    }

    static Map<String, FigureTally> plus(Map<String, FigureTally> left, Map<String, FigureTally> right) {
        Map<String, FigureTally> sum = new TreeMap<>(left);
        right.forEach((code, tally) -> sum.merge(code, tally, FigureTally::plus));
        return sum;
    }

    private static Watermark plus(Watermark left, Watermark right) {
        return new Watermark(later(left.at(), right.at()), left.events() + right.events());
    }

    private static @Nullable Instant later(@Nullable Instant left, @Nullable Instant right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.isAfter(right) ? left : right;
    }
}
