package vn.tiendo.report.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Direction;

class RankedTest {

    private static final List<Candidate> UNITS = List.of(unit("a", "99.5"), unit("b", null), unit("c", "100"),
            unit("d", "99.50"), unit("e", "98"), unit("f", "0"));

    @Test
    void the_best_comes_first_equals_share_a_rank_and_who_has_no_value_has_none() {
        assertThat(ranked(Direction.HIGHER_IS_BETTER)).containsExactly("1 c", "2 a", "2 d", "4 e", "5 f", "null b");
    }

    @Test
    void where_less_is_better_zero_is_the_best() {
        assertThat(ranked(Direction.LOWER_IS_BETTER)).containsExactly("1 f", "2 e", "3 a", "3 d", "5 c", "null b");
    }

    private static List<String> ranked(Direction direction) {
        return Ranked.of(direction, UNITS).stream()
                .map(unit -> unit.rank() + " " + unit.code()).toList();
    }

    private static Candidate unit(String code, @Nullable String value) {
        return new Candidate(code, "Xã " + code, value == null ? null : new BigDecimal(value));
    }
}
