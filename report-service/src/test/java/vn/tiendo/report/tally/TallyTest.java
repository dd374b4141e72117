package vn.tiendo.report.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;

class TallyTest {

    private static final Instant AT = Instant.parse("2026-03-20T00:00:00Z");

    @Test
    void zero_not_applicable_and_missing_stay_three_things() {
        Tally sum = Tally.of(approved(Map.of("a", Figure.of(0))), AT, 1)
                .plus(Tally.of(approved(Map.of("a", Figure.notApplicable("không có"))), AT, 1))
                .plus(Tally.of(approved(Map.of()), AT, 1));
        assertThat(sum.official().get("a")).isEqualTo(new FigureTally(BigDecimal.ZERO, 1, 1));
        assertThat(sum.reported()).isEqualTo(3);
    }

    @Test
    void a_pending_correction_moves_the_provisional_figure_only() {
        Tally tally = Tally.of(new Standing(Map.of("a", Figure.of(5)), Map.of("a", Figure.of(7))), AT, 3);
        assertThat(tally.official().get("a")).isEqualTo(new FigureTally(BigDecimal.valueOf(5), 1, 0));
        assertThat(tally.provisional().get("a")).isEqualTo(new FigureTally(BigDecimal.valueOf(7), 1, 0));
    }

    @Test
    void an_estimate_is_no_part_of_any_other_number() {
        Tally tally = Tally.of(new Standing(null, null, Map.of("a", Figure.of(5))), AT, 1)
                .plus(Tally.of(new Standing(Map.of("a", Figure.of(3)), null, Map.of("a", Figure.of(4))), AT, 1));
        assertThat(tally.estimates())
                .isEqualTo(new Estimates(Map.of("a", new FigureTally(BigDecimal.valueOf(9), 2, 0)), 2));
        assertThat(tally.official()).isEqualTo(Map.of("a", new FigureTally(BigDecimal.valueOf(3), 1, 0)));
        assertThat(tally.provisional()).isEqualTo(tally.official());
        assertThat(tally.reported()).isEqualTo(1);
    }

    @Test
    void decimals_add_up_exactly() {
        Tally sum = Tally
                .sum(Collections.nCopies(10, Tally.of(approved(Map.of("a", Figure.of("0.1"))), AT, 1)).stream());
        assertThat(sum.official().get("a")).isEqualTo(new FigureTally(new BigDecimal("1.0"), 10, 0));
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Random random = new Random(7);
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            tallies.add(Tally.of(approved(Map.of("a", Figure.of(random.nextInt(100)), "b",
                    random.nextBoolean() ? Figure.of("1.25") : Figure.notApplicable("x"))), AT.plusSeconds(i), i));
        }
        Tally inOrder = Tally.sum(tallies.stream());
        Collections.shuffle(tallies, random);
        assertThat(Tally.sum(tallies.stream())).isEqualTo(inOrder);
    }

    @Test
    void the_watermark_is_the_newest_event_and_counts_them_all() {
        Tally sum = Tally.of(approved(Map.of()), AT, 2).plus(Tally.of(approved(Map.of()), AT.minusSeconds(9), 5));
        assertThat(sum.watermark().at()).isEqualTo(AT);
        assertThat(sum.watermark().events()).isEqualTo(7);
    }

    private static Standing approved(Map<String, Figure> figures) {
        return new Standing(figures, null);
    }
}
