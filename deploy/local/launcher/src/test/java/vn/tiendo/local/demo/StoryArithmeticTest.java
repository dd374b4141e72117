package vn.tiendo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StoryArithmeticTest {

    private final List<Commune> communes = IntStream.range(0, 166)
            .mapToObj(index -> Commune.at(index, String.valueOf(14_000 + index), "Xã " + index, index == 0)).toList();

    @Test
    void the_story_is_the_same_each_time() {
        assertThat(Commune.at(7, "14007", "Xã 7", false)).isEqualTo(communes.get(7));
        assertThat(communes.get(7).first()).isNotEqualTo(communes.get(8).first());
    }

    @Test
    void every_fate_befalls_some_commune() {
        assertThat(communes.stream().map(Commune::fate)).contains(Fate.values());
        assertThat(communes.stream().filter(commune -> commune.fate().isApproved()).count()).isGreaterThan(140);
    }

    @Test
    void what_a_commune_sends_first_keeps_the_rules_and_the_wrong_form_breaks_one() {
        assertThat(communes).allSatisfy(commune -> {
            assertThat(commune.first().value("proceduresOnTime"))
                    .isLessThanOrEqualTo(commune.first().value("proceduresResolved"));
            assertThat(commune.mended().value("proceduresOnline")).isNotNegative();
            assertThat(commune.wrong().value("proceduresOnTime"))
                    .isGreaterThan(commune.wrong().value("proceduresResolved"));
        });
    }

    @Test
    void a_ratio_is_the_ratio_of_the_sums() {
        var small = figures(1, 2);
        var large = figures(300, 300);
        var rate = new Indicator.Ratio("onTimeRate", "proceduresOnTime", "proceduresResolved");
        assertThat(rate.of(List.of(small, large))).contains(new BigDecimal("99.6688741722"));
        assertThat(rate.of(List.of(figures(0, 0)))).isEmpty();
    }

    @Test
    void a_scoreboard_that_differs_is_noticed() {
        var empty = new JsonMapper().readTree("{\"indicators\":[],\"figures\":[],\"expected\":166}");
        assertThat(new Expectation(communes).holds(empty)).isFalse();
        assertThat(new Expectation(communes).others(empty)).filteredOn(Expectation.Line::isRight)
                .extracting(Expectation.Line::code).containsExactly("expected");
    }

    @Test
    void the_state_of_a_target_must_follow_from_its_value() {
        var rate = new Indicator.Ratio("onTimeRate", "proceduresOnTime", "proceduresResolved");
        assertThat(stateIsRight("AT_LEAST", "MET", rate, "99")).isTrue();
        assertThat(stateIsRight("MORE_THAN", "MET", rate, "99")).isFalse();
        assertThat(stateIsRight("MORE_THAN", "AT_RISK", rate, "99")).isTrue();
        assertThat(stateIsRight("EXACTLY", "MISSED", rate, "96.9")).isTrue();
        assertThat(stateIsRight("AT_LEAST", "AT_RISK", new Indicator.Sum("trainingClasses"), "3")).isTrue();
    }

    private static boolean stateIsRight(String comparator, String state, Indicator indicator, String value) {
        var target = new JsonMapper().valueToTree(Map.of("comparator", comparator, "threshold", "99", "state", state));
        return TargetCheck.of(target, indicator, new BigDecimal(value)).orElseThrow().isRight();
    }

    private static Figures figures(int onTime, int resolved) {
        return new Figures(Map.of("proceduresOnTime", BigDecimal.valueOf(onTime), "proceduresResolved",
                BigDecimal.valueOf(resolved)), Map.of());
    }
}
