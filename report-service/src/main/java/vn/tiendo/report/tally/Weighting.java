package vn.tiendo.report.tally;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A figure and the figure that is its weight. Their product is made in the leaf unit and rolls up as a figure of its own,
 * for of the sums of both it can no longer be told.
 */
public record Weighting(String figure, String weight) {

    /** The figures of one leaf unit, with the product and the weight that counts where both are known. */
    Map<String, FigureTally> into(Map<String, FigureTally> figures) {
        var value = figures.get(figure);
        var heft = figures.get(weight);
        if (value == null || heft == null || value.known() == 0 || heft.known() == 0) {
            return figures;
        }
        Map<String, FigureTally> more = new TreeMap<>(figures);
        more.put(product(), new FigureTally(value.sum().multiply(heft.sum()), 1, 0));
        more.put(weights(), new FigureTally(heft.sum(), 1, 0));
        return more;
    }

    /** Σ figure × weight over the units below. */
    public Optional<BigDecimal> products(Map<String, FigureTally> figures) {
        return Optional.ofNullable(figures.get(product())).map(FigureTally::sum);
    }

    /** Σ weight over the units in which both are known. */
    public BigDecimal weights(Map<String, FigureTally> figures) {
        return figures.getOrDefault(weights(), FigureTally.NONE).sum();
    }

    private String product() {
        return "product:" + figure + ":" + weight;
    }

    private String weights() {
        return "weight:" + figure + ":" + weight;
    }
}
