package vn.tiendo.report.tally;

import java.math.BigDecimal;
import vn.tiendo.events.Figure;

/**
 * One figure over some leaf units. Zero is a known value; what is neither known nor not applicable is missing.
 *
 * @param sum exact sum of the known values
 * @param known in how many units the value is known
 * @param notApplicable in how many units it does not apply
 */
public record FigureTally(BigDecimal sum, int known, int notApplicable) {

    public static final FigureTally NONE = new FigureTally(BigDecimal.ZERO, 0, 0);

    static FigureTally of(Figure figure) {
        return switch (figure) {
            case Figure.Known(var value) -> new FigureTally(value, 1, 0);
            case Figure.NotApplicable _ -> new FigureTally(BigDecimal.ZERO, 0, 1);
        };
    }

    /** Of a part of the units; in how many it is known stays the same. */
    public FigureTally times(BigDecimal share) {
        return new FigureTally(Decimals.plain(sum.multiply(share)), known, notApplicable);
    }

    /** As if one unit had sent it: known if it is known in any, else not applicable if it is so in any. */
    public FigureTally asOneUnit() {
        return new FigureTally(sum, Math.min(known, 1), known > 0 ? 0 : Math.min(notApplicable, 1));
    }

    /** Commutative and associative, with {@link #NONE} as its neutral element. */
    public FigureTally plus(FigureTally other) {
        return new FigureTally(sum.add(other.sum), known + other.known, notApplicable + other.notApplicable);
    }
}
