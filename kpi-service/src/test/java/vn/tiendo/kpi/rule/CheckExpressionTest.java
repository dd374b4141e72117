package vn.tiendo.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.platform.problem.Rejection;

class CheckExpressionTest {

    private static final Map<String, BigDecimal> FIGURES = Map.of("resolved", new BigDecimal("10"), "onTime",
            new BigDecimal("9.0"), "late", new BigDecimal("1"), "none", new BigDecimal("0"));
    private static final Map<String, BigDecimal> BEFORE = Map.of("resolved", new BigDecimal("4"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"onTime + late == resolved; KEPT", "late > 1; BROKEN",
        "late * 0.1 + 0.2 == 0.3; KEPT", "late / 3 * 3 >= 0.9999999; KEPT", "resolved <= 3 * PREV(\"resolved\"); KEPT",
        "resolved <= 2 * PREV(\"resolved\"); BROKEN", "ABS(onTime - resolved) <= 1; KEPT",
        "IF(resolved > 0, onTime / resolved >= 0.95, late == 0); BROKEN", "!(late > 0) || onTime < resolved; KEPT",
        "SUM(onTime, late) = MAX(resolved, 1); KEPT", "-late < 0; KEPT"})
    void a_rule_is_kept_or_broken(String expression, Outcome outcome) {
        assertThat(CheckExpression.of(expression).judge(FIGURES, BEFORE)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown > 1", "onTime / none > 1", "PREV(\"late\") > 1"})
    void what_cannot_be_computed_is_not_decided(String expression) {
        assertThat(CheckExpression.of(expression).judge(FIGURES, BEFORE)).isEqualTo(Outcome.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late >", "late > 1)", "2 ^ 999999999 > 1", "FACT(99999) > 1", "RANDOM() > 1",
        "1e999999999 > late", "STR_LENGTH(\"x\") > 1", "late[1] > 1", "late.x > 1", "\"x\" == \"x\"",
        "PREV(late) > 1", "FLOOR(1) > 0", "DT_NOW() > 1", "0x1F > 1", "12345678901234567890 > 1"})
    void what_could_reach_further_or_last_longer_is_no_expression(String expression) {
        assertThat(refusal(expression)).isEqualTo("expression-unreadable");
    }

    @Test
    void an_expression_has_bounds_and_must_decide_something() {
        assertThat(refusal("late + 1")).isEqualTo("expression-decides-nothing");
        assertThat(refusal("1 > 0")).isEqualTo("expression-decides-nothing");
        assertThat(refusal("late > " + "1 + ".repeat(130) + "1")).isEqualTo("expression-too-complex");
        assertThat(refusal("-".repeat(100) + "late > 0"))
                .isEqualTo("expression-too-complex");
    }

    @Test
    void only_figures_of_the_form_can_be_named() {
        assertThatNoException().isThrownBy(() -> CheckExpression.of("late > PREV(\"late\")", Set.of("late")));
        var refused = assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> CheckExpression.of("late > PREV(\"early\")", Set.of("late"))).actual();
        assertThat(refused.properties()).containsEntry("figure", "early");
    }

    @Test
    void the_longest_expression_is_answered_at_once() {
        var product = "999999999999999 * ".repeat(26);
        var longest = CheckExpression.of(product + "late > 1");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 1_000; i++) {
                assertThat(longest.judge(FIGURES, BEFORE)).isEqualTo(Outcome.KEPT);
            }
        });
    }

    private static String refusal(String expression) {
        return assertThatExceptionOfType(Rejection.class).isThrownBy(() -> CheckExpression.of(expression)).actual()
                .type().slug();
    }
}
