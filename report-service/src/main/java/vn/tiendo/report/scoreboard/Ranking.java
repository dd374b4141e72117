package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;

/**
 * Units by their value of an indicator, the best first; those without a value come last and have no rank.
 *
 * @param direction by which is best; where none is better the greater comes first
 * @param units of those ranked, and of those that are not
 */
record Ranking(String indicator, String period, Direction direction, List<Ranked> units) {

    /**
     * One unit.
     *
     * @param rank equal values share one, and the next is as many lower (1, 2, 2, 4); null without a value
     */
    record Ranked(@Nullable Integer rank, String code, String name, @Nullable BigDecimal value) {}

    /** A unit that is to be ranked. */
    record Candidate(String code, String name, @Nullable BigDecimal value) {}

    static Ranking of(String indicator, String period, Direction direction, List<Candidate> candidates) {
        Comparator<BigDecimal> better = direction == Direction.LOWER_IS_BETTER
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        var ordered = candidates.stream().sorted(Comparator.comparing(Candidate::value, Comparator.nullsLast(better))
                .thenComparing(Candidate::code)).toList();
        var ranked = new ArrayList<Ranked>();
        for (var candidate : ordered) {
            ranked.add(new Ranked(rank(candidate, ranked), candidate.code(), candidate.name(), candidate.value()));
        }
        return new Ranking(indicator, period, direction, List.copyOf(ranked));
    }

    private static @Nullable Integer rank(Candidate candidate, List<Ranked> better) {
        if (candidate.value() == null) {
            return null;
        }
        var last = better.isEmpty() ? null : better.getLast();
        return last != null && isEqual(last.value(), candidate.value())
                ? last.rank()
                : Integer.valueOf(better.size() + 1);
    }

    private static boolean isEqual(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }
}
