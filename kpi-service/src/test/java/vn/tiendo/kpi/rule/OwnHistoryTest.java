package vn.tiendo.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnHistoryTest {

    @Test
    void a_slip_of_a_zero_is_suspect_and_an_ordinary_quarter_is_not() {
        var usual = OwnHistory.usual(values("310", "298", "305", "320", "301")).orElseThrow();
        assertThat(usual.holds(new BigDecimal("3050"))).isFalse();
        assertThat(usual.holds(new BigDecimal("30"))).isFalse();
        assertThat(usual.holds(new BigDecimal("340"))).isTrue();
    }

    @Test
    void the_reach_is_three_and_a_half_times_the_scaled_median_deviation() {
        var usual = OwnHistory.usual(values("80", "90", "100", "110", "120")).orElseThrow();
        assertThat(usual.least()).isEqualByComparingTo("48.109");
        assertThat(usual.most()).isEqualByComparingTo("151.891");
    }

    @Test
    void one_wild_value_of_the_past_does_not_make_the_next_one_usual() {
        var usual = OwnHistory.usual(values("310", "298", "305", "99999", "301")).orElseThrow();
        assertThat(usual.holds(new BigDecimal("5000"))).isFalse();
    }

    @Test
    void a_history_without_any_spread_still_leaves_room_for_a_few_more() {
        var usual = OwnHistory.usual(values("3", "3", "3", "3")).orElseThrow();
        assertThat(usual.holds(new BigDecimal("6"))).isTrue();
        assertThat(usual.holds(new BigDecimal("7"))).isFalse();
    }

    @Test
    void of_too_short_a_history_nothing_is_said() {
        assertThat(OwnHistory.usual(values("1", "2", "3"))).isEmpty();
    }

    private static List<BigDecimal> values(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
