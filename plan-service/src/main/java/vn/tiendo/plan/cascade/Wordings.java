package vn.tiendo.plan.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.plan.importing.Folding;

/**
 * How near two wordings are: cosine of the angle between their syllables and pairs of syllables, each weighted by how rare
 * it is among the wordings compared (tf-idf), so that "cải cách hành chính" in every line counts little. Tone marks, case
 * and figures do not count.
 */
final class Wordings {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");

    private final Map<String, Double> rarity = new HashMap<>();

    Wordings(Collection<String> all) {
        var seenIn = new HashMap<String, Integer>();
        all.forEach(text -> new HashSet<>(terms(text)).forEach(term -> seenIn.merge(term, 1, Integer::sum)));
        seenIn.forEach((term, times) -> rarity.put(term, Math.log((1.0 + all.size()) / times)));
    }

    /** Between 0, nothing in common, and 1, the same words. */
    double similarity(String left, String right) {
        var leftWeights = weights(left);
        var rightWeights = weights(right);
        double dot = 0;
        for (var term : leftWeights.entrySet()) {
            dot += term.getValue() * rightWeights.getOrDefault(term.getKey(), 0.0);
        }
        return dot == 0 ? 0 : dot / (length(leftWeights) * length(rightWeights));
    }

    private Map<String, Double> weights(String text) {
        var weights = new HashMap<String, Double>();
        terms(text).forEach(term -> weights.merge(term, rarity.getOrDefault(term, 0.0), Double::sum));
        return weights;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static List<String> terms(String text) {
        var syllables = List.of(NOT_A_LETTER.matcher(Folding.fold(text)).replaceAll(" ").strip().split(" "));
        var terms = new ArrayList<>(syllables);
        for (int i = 1; i < syllables.size(); i++) {
            terms.add(syllables.get(i - 1) + " " + syllables.get(i));
        }
        return terms;
    }
}
