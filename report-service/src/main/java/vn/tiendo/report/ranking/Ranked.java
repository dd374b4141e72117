package vn.tiendo.report.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;

/**
 * A unit and its rank.
 *
 * @param rank equal values share one, and the next is as many lower (1, 2, 2, 4); null without a value
 */
public record Ranked(@Nullable Integer rank, String code, String name, @Nullable BigDecimal value) {

    /**
     * The units, the best first; those without a value come last.
     *
     * @param direction by which is best; where none is better the greater comes first
     */
    public static List<Ranked> of(Direction direction, List<Candidate> candidates) {
        Comparator<BigDecimal> better = direction == Direction.LOWER_IS_BETTER
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        var ordered = candidates.stream().sorted(Comparator.comparing(Candidate::value, Comparator.nullsLast(better))
                .thenComparing(Candidate::code)).toList();
        var ranked = new ArrayList<Ranked>();
        for (var candidate : ordered) {
            ranked.add(new Ranked(rank(candidate, ranked), candidate.code(), candidate.name(), candidate.value()));
        }
        return List.copyOf(ranked);
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
