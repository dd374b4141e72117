package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.TargetEvent.TargetExplained;
import vn.tiendo.events.TargetState;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/**
 * What becomes of a target when its plan is published or ends, and when numbers come.
 *
 * @param tolerance for values short of their target while the plan runs
 */
public record TargetDecider(Tolerance tolerance) {

    /**
     * The plan took effect, for the first time or with other words; what was measured before is assessed anew.
     *
     * @param addsUp whether the indicator is a count
     * @param edition place of the publication among the plan's events
     */
    public Decision<Target> published(PlannedTargets plan, PlannedTarget planned, String indicator, boolean addsUp,
            long edition, @Nullable Target known) {
        var measured = known == null || !known.indicator().equals(indicator)
                ? Map.<String, Assessed>of()
                : known.assessments();
        var target = Target.planned(plan, planned, indicator, addsUp, edition, measured, known);
        return assessed(target, values(measured), plan.at());
    }

    /** The plan is another unit's now; null where that is known. What was measured stays. */
    public @Nullable Decision<Target> handedOver(Target target, String unit) {
        return target.unit().equals(unit) ? null : new Decision<>(target.handedOver(unit), List.of());
    }

    /** The plan ended, or dropped the target; null where that is known. */
    public @Nullable Decision<Target> ended(Target target) {
        return target.open() ? new Decision<>(target.ended(), List.of()) : null;
    }

    /**
     * Official numbers of a period came.
     *
     * @param value null without data
     * @return null where nothing changes by them
     */
    public @Nullable Decision<Target> measured(Target target, ReportingPeriod period, @Nullable BigDecimal value,
            Instant at) {
        var known = target.assessments().get(period.toString());
        boolean repeated = known != null && Assessed.same(known.measured(), value);
        if (!target.open() || !target.covers(period) || repeated) {
            return null;
        }
        var measured = values(target.assessments());
        measured.put(period.toString(), value);
        return assessed(target, measured, at);
    }

    /**
     * The unit says how it means to get there; what was measured is assessed anew.
     *
     * @throws Rejection target-ended, target-has-a-pace, step-outside-plan
     */
    public Decision<Target> planned(Target target, Trajectory trajectory, Instant at) {
        if (!target.open()) {
            throw new Rejection(TargetProblem.TARGET_ENDED).with("target", target.targetId());
        }
        if (target.hasPace()) {
            throw new Rejection(TargetProblem.TARGET_HAS_A_PACE).with("unitOfMeasure", target.unitOfMeasure());
        }
        trajectory.requireWithin(ReportingPeriod.of(target.planPeriod()));
        return assessed(target.on(trajectory), values(target.assessments()), at);
    }

    /**
     * The unit explains why it did not meet it in a period.
     *
     * @throws Rejection nothing-to-explain where it was met, or nothing is known
     */
    public Decision<Target> explained(Target target, Explanation explanation) {
        var assessed = target.assessments().get(explanation.period());
        if (assessed == null || assessed.state() == TargetState.MET || assessed.state() == TargetState.NO_DATA) {
            throw new Rejection(TargetProblem.NOTHING_TO_EXPLAIN).at("period").with("period", explanation.period());
        }
        return Decision.of(target.explained(explanation), new TargetExplained(target.targetId(), target.planId(),
                target.unit(), target.indicator(), explanation.period(), explanation.text(), explanation.evidence(),
                explanation.by(), explanation.at()));
    }

    private Decision<Target> assessed(Target target, Map<String, @Nullable BigDecimal> measured, Instant at) {
        var assessments = new LinkedHashMap<>(target.assessments());
        var events = new ArrayList<Object>();
        measured.forEach((written, value) -> {
            var period = ReportingPeriod.of(written);
            var assessed = assess(target, period, value, measured, at);
            if (assessed.differsFrom(assessments.get(written))) {
                events.add(event(target, written, assessed));
                TargetTurn.of(target, period, assessments.get(written), assessed).ifPresent(events::add);
                assessments.put(written, assessed);
            }
        });
        return new Decision<>(target.with(assessments), List.copyOf(events));
    }

    private Assessed assess(Target target, ReportingPeriod period, @Nullable BigDecimal value,
            Map<String, @Nullable BigDecimal> measured, Instant at) {
        var held = value != null && target.addsUpOverThePlan() ? sumUntil(period, measured) : value;
        var assessment = target.assessmentOf(period, held);
        var ground = assessment.ground(tolerance);
        return new Assessed(value, ground.state(), held,
                Wording.rule(assessment, ground, tolerance, period, target.unitOfMeasure()), at);
    }

    private static BigDecimal sumUntil(ReportingPeriod period, Map<String, @Nullable BigDecimal> measured) {
        return measured.entrySet().stream()
                .filter(entry -> isUntil(period, ReportingPeriod.of(entry.getKey())))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isUntil(ReportingPeriod period, ReportingPeriod other) {
        return other.kind() == period.kind() && !other.lastDay().isAfter(period.lastDay());
    }

    private static Map<String, @Nullable BigDecimal> values(Map<String, Assessed> assessments) {
        var values = new LinkedHashMap<String, @Nullable BigDecimal>();
        assessments.forEach((period, assessed) -> values.put(period, assessed.measured()));
        return values;
    }

    private static TargetAssessed event(Target target, String period, Assessed assessed) {
        return new TargetAssessed(target.targetId(), target.planId(), target.unit(), target.indicator(), period,
                assessed.state(), assessed.value(), target.comparator(), target.threshold(), assessed.rule(),
                assessed.at());
    }
}
