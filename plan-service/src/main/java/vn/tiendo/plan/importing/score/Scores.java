package vn.tiendo.plan.importing.score;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Precision and recall for each kind of item over any number of plans. */
public final class Scores {

    private static final double GOOD = 0.95;
    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

    /**
     * How many items a person read, how many the importer did, and how many of these agree.
     *
     * @param expected by a person
     * @param found by the importer
     */
    public record Count(int expected, int found, int right) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(expected + other.expected, found + other.found, right + other.right);
        }

        /** Share of what was found that is right; 1 where nothing was found. */
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** Share of what is there that was found; 1 where nothing is there. */
        public double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }
    }

    void add(Kind kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    void add(Scores other) {
        other.counts.forEach(this::add);
    }

    public Map<Kind, Count> counts() {
        return counts;
    }

    /** True where precision and recall of every kind reach what an officer can rely on. */
    public boolean areGood() {
        return counts.values().stream().allMatch(count -> count.precision() >= GOOD && count.recall() >= GOOD);
    }

    /** A line for each kind, in columns. */
    public String table() {
        var table = new StringBuilder("                expected     found     right  precision    recall\n");
        counts.forEach((kind, count) -> table.append(String.format(Locale.ROOT, "%-14s %9d %9d %9d %10.3f %9.3f%n",
                kind.label(), count.expected(), count.found(), count.right(), count.precision(), count.recall())));
        return table.toString();
    }
}
