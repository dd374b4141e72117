package vn.tiendo.report.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

class LiveFilterTest {

    private final LiveEvent rolledUp = event("figures-rolled-up", Set.of("onTimeRate"));
    private final LiveEvent opened = event("report-opened", Set.of());

    @Test
    void without_conditions_everything_of_the_unit_passes_and_nothing_of_another() {
        assertThat(passes(filter("38", Set.of(), null, null), rolledUp)).isTrue();
        assertThat(passes(filter("38", Set.of(), null, null), opened)).isTrue();
        assertThat(passes(filter("40", Set.of(), null, null), opened)).isFalse();
    }

    @Test
    void each_condition_holds_back_what_does_not_meet_it() {
        assertThat(passes(filter("38", Set.of("report-opened"), null, null), opened)).isTrue();
        assertThat(passes(filter("38", Set.of("report-opened"), null, null), rolledUp)).isFalse();
        assertThat(passes(filter("38", Set.of(), "2026-Q1", null), opened)).isTrue();
        assertThat(passes(filter("38", Set.of(), "2026-Q2", null), opened)).isFalse();
        assertThat(passes(filter("38", Set.of(), null, "onTimeRate"), rolledUp)).isTrue();
        assertThat(passes(filter("38", Set.of(), null, "onTimeRate"), opened)).isFalse();
        assertThat(passes(filter("38", Set.of(), null, "satisfaction"), rolledUp)).isFalse();
    }

    @Test
    void a_task_that_leaves_a_unit_is_told_there_too() {
        LiveEvent moved = new LiveEvent("1", Instant.EPOCH, "38", Set.of("40"), null, Set.of(), "task-reassigned",
                "{}");
        assertThat(passes(filter("38", Set.of(), null, null), moved)).isTrue();
        assertThat(passes(filter("40", Set.of(), null, null), moved)).isTrue();
        assertThat(passes(filter("42", Set.of(), null, null), moved)).isFalse();
    }

    @Test
    void a_name_nobody_knows_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> filter("38", Set.of("figures-rolled-down"), null, null))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.type()).isEqualTo(LiveProblem.UNKNOWN_EVENT_TYPE);
                    assertThat(refused.properties()).containsEntry("event", "figures-rolled-down")
                            .containsEntry("allowed", String.join(", ", LiveNames.ALL));
                });
    }

    private static boolean passes(LiveFilter filter, LiveEvent event) {
        return filter.matches(event, new Units());
    }

    private static LiveFilter filter(String unit, Set<String> types, @Nullable String period,
            @Nullable String indicator) {
        return LiveFilter.require(unit, false, types, period, indicator);
    }

    private static LiveEvent event(String name, Set<String> indicators) {
        return new LiveEvent("1", Instant.EPOCH, "38", Set.of(), "2026-Q1", indicators, name, "{}");
    }
}
