package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorTest {

    private static final BigDecimal THRESHOLD = new BigDecimal("99.5");

    @ParameterizedTest(name = "{0}: below {1}, equal {2}, above {3}")
    @CsvSource({"AT_LEAST, false, true, true", "MORE_THAN, false, false, true", "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false", "EXACTLY, false, true, false"})
    void a_value_is_held_against_the_threshold(Comparator comparator, boolean below, boolean equal, boolean above) {
        assertThat(comparator.holds(new BigDecimal("99.4999999999"), THRESHOLD)).isEqualTo(below);
        assertThat(comparator.holds(THRESHOLD, THRESHOLD)).isEqualTo(equal);
        assertThat(comparator.holds(new BigDecimal("99.5000000001"), THRESHOLD)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, true", "MORE_THAN, false", "AT_MOST, true", "LESS_THAN, false", "EXACTLY, true"})
    void trailing_zeros_make_no_difference(Comparator comparator, boolean holds) {
        assertThat(comparator.holds(new BigDecimal("99.500"), THRESHOLD)).isEqualTo(holds);
    }
}
