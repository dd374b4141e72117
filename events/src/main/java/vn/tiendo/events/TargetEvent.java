package vn.tiendo.events;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a target in a period, told once for each change of its state and never for a mere change of its value; see
 * {@link KpiEvent.TargetAssessed} for those. Published on {@code tiendo.kpi}, keyed by target id.
 */
public sealed interface TargetEvent {

    /** {@code plan.target}. */
    String targetId();

    /** Code of the unit whose target it is. */
    String unit();

    String indicator();

    /** Reporting period, for example {@code 2026-Q1}. */
    String period();

    Instant at();

    /** It is met. */
    record TargetMet(String targetId, String planId, String unit, String indicator, String period, BigDecimal value,
            BigDecimal demanded, String rule, Instant at) implements TargetEvent {}

    /** It is not met and can still be. */
    record TargetAtRisk(String targetId, String planId, String unit, String indicator, String period,
            BigDecimal value, BigDecimal demanded, String rule, Instant at) implements TargetEvent {}

    /** It is missed: the unit owes an explanation (giải trình). */
    record TargetMissed(String targetId, String planId, String unit, String indicator, String period,
            BigDecimal value, BigDecimal demanded, String rule, Instant at) implements TargetEvent {}

    /**
     * The unit explained why it did not meet it.
     *
     * @param evidence id of an item of evidence, null where there is none
     */
    record TargetExplained(String targetId, String planId, String unit, String indicator, String period, String text,
            @Nullable String evidence, String by, Instant at) implements TargetEvent {}
}
