package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;
import vn.tiendo.kpi.submission.Reconciliation.Comparison;
import vn.tiendo.kpi.submission.Reconciliation.Row;

class ReconciliationTest {

    @Test
    void the_difference_is_told_in_numbers_and_in_percent_of_the_estimate() {
        var row = row(Figure.of(8), Figure.of(9));
        assertThat(row.comparison()).isEqualTo(Comparison.DIFFERENT);
        assertThat(row.difference()).isEqualByComparingTo("1");
        assertThat(row.percent()).isEqualByComparingTo("12.5");
        assertThat(row(Figure.of(0), Figure.of(3)).percent()).isNull();
        assertThat(row(Figure.of("8.0"), Figure.of(8)).comparison()).isEqualTo(Comparison.EQUAL);
    }

    @Test
    void zero_not_applicable_and_missing_are_not_compared_with_one_another() {
        var reason = Figure.notApplicable("không tổ chức");
        assertThat(row(Figure.of(0), reason).comparison()).isEqualTo(Comparison.NOT_COMPARABLE);
        assertThat(row(Figure.of(0), null).comparison()).isEqualTo(Comparison.ONLY_ESTIMATED);
        assertThat(row(null, reason).comparison()).isEqualTo(Comparison.ONLY_OFFICIAL);
        assertThat(row(null, null).comparison()).isEqualTo(Comparison.MISSING);
    }

    @Test
    void figures_that_wait_stand_in_until_official_ones_are_approved() {
        var five = Map.of("dialogues", Figure.of(5));
        assertThat(Reconciliation.of(Acts.FORM, new Standing(null, five, five)).approved()).isFalse();
        assertThat(Reconciliation.of(Acts.FORM, new Standing(five, Map.of(), five)).rows().getFirst().comparison())
                .isEqualTo(Comparison.EQUAL);
    }

    private static Row row(@Nullable Figure estimated, @Nullable Figure official) {
        return Reconciliation.of(Acts.FORM, new Standing(map(official), null, map(estimated))).rows().getFirst();
    }

    private static Map<String, Figure> map(@Nullable Figure figure) {
        return figure == null ? Map.of() : Map.of("dialogues", figure);
    }
}
