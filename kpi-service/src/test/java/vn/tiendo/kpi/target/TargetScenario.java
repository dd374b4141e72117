package vn.tiendo.kpi.target;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.TargetEvent;
import vn.tiendo.events.TargetState;
import vn.tiendo.platform.period.ReportingPeriod;

/** A target, what happened to it, and how much of that was told. */
record TargetScenario(Target target, int tellings, List<String> turns) {

    private static final Instant AT = Instant.parse("2026-03-16T02:00:00Z");
    private static final TargetDecider DECIDER = new TargetDecider(
            new Tolerance(new BigDecimal("2"), new BigDecimal("5")));

    static TargetScenario rate(Comparator comparator, String threshold) {
        return published("2026", comparator, threshold, "%", false, null);
    }

    static TargetScenario count(Comparator comparator, String threshold, String unitOfMeasure) {
        return published("2026", comparator, threshold, unitOfMeasure, true, null);
    }

    TargetScenario over(String planPeriod) {
        return published(planPeriod, target.comparator(), target.threshold().toPlainString(), target.unitOfMeasure(),
                target.addsUp(), null);
    }

    TargetScenario republished(Comparator comparator, String threshold) {
        var again = published(target.planPeriod(), comparator, threshold, target.unitOfMeasure(), target.addsUp(),
                target);
        return new TargetScenario(again.target(), tellings + again.tellings(), concat(again.turns()));
    }

    TargetScenario measured(String period, @Nullable String value) {
        var decision = DECIDER.measured(target, ReportingPeriod.of(period),
                value == null ? null : new BigDecimal(value), AT);
        return decision == null
                ? this
                : new TargetScenario(decision.state(), tellings + told(decision.events()),
                        concat(turns(decision.events())));
    }

    TargetScenario ended() {
        return new TargetScenario(requireNonNull(DECIDER.ended(target)).state(), tellings, turns);
    }

    TargetScenario on(@Nullable String baseline, Map<String, BigDecimal> steps) {
        var decision = DECIDER.planned(target,
                new Trajectory(baseline == null ? null : new BigDecimal(baseline), steps), AT);
        return new TargetScenario(decision.state(), tellings + told(decision.events()),
                concat(turns(decision.events())));
    }

    TargetScenario explained(String period, String text) {
        var decision = DECIDER.explained(target, new Explanation(period, text, null, "canbo.14758", AT));
        return new TargetScenario(decision.state(), tellings, concat(turns(decision.events())));
    }

    TargetScenario turned(String... names) {
        assertThat(turns).containsExactly(names);
        return this;
    }

    private List<String> concat(List<String> more) {
        return Stream.concat(turns.stream(), more.stream()).toList();
    }

    private static int told(List<?> events) {
        return (int) events.stream().filter(TargetAssessed.class::isInstance).count();
    }

    private static List<String> turns(List<?> events) {
        return events.stream()
                .filter(TargetEvent.class::isInstance)
                .map(event -> event.getClass().getSimpleName() + " " + ((TargetEvent) event).period())
                .toList();
    }

    TargetScenario stands(String period, TargetState state) {
        assertThat(assessed(period).state()).as(period).isEqualTo(state);
        return this;
    }

    TargetScenario stands(String period, TargetState state, String value) {
        assertThat(assessed(period).value()).as(period).isEqualByComparingTo(value);
        return stands(period, state);
    }

    TargetScenario told(int times) {
        assertThat(tellings).isEqualTo(times);
        return this;
    }

    String rule(String period) {
        return assessed(period).rule();
    }

    private Assessed assessed(String period) {
        return requireNonNull(target.assessments().get(period), period);
    }

    private static TargetScenario published(String planPeriod, Comparator comparator, String threshold,
            String unitOfMeasure, boolean addsUp, @Nullable Target known) {
        var planned = new PlannedTarget("t1", "chỉ tiêu", "indicator", comparator, new BigDecimal(threshold),
                unitOfMeasure);
        var plan = new PlannedTargets("p1", "14758", planPeriod, List.of(planned), AT);
        var decision = DECIDER.published(plan, planned, "indicator", addsUp, 1, known);
        return new TargetScenario(decision.state(), told(decision.events()), turns(decision.events()));
    }
}
