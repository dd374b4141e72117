package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * A level that a plan wants a unit's indicator to reach.
 *
 * @param targetId {@code plan.target}
 * @param unit that issued the plan and whose numbers are measured
 * @param planPeriod what the plan covers, for example {@code 2026} or {@code 2025-H2}
 * @param addsUp whether the indicator is a count, whose periods add up
 * @param edition place of the publication among the plan's events; numbers are applied once for each
 * @param open false once the plan ended or dropped the target: it is assessed no more
 * @param assessments by period
 * @param trajectory how the unit means to get there, null where it said nothing
 * @param explanations the oldest first, null where there never was one
 */
public record Target(String targetId, String planId, String unit, String planPeriod, String wording, String indicator,
        boolean addsUp, Comparator comparator, BigDecimal threshold, String unitOfMeasure, long edition,
        boolean open, Map<String, Assessed> assessments, @Nullable Trajectory trajectory,
        @Nullable List<Explanation> explanations) {

    /** The id of a plan's target. */
    public static String id(String planId, String targetId) {
        return planId + "." + targetId;
    }

    /** As a plan words it; how the unit means to get there and what it explained stay, where it was known. */
    static Target planned(PlannedTargets plan, PlannedTarget target, String indicator, boolean addsUp,
            long edition, Map<String, Assessed> assessments, @Nullable Target known) {
        return new Target(id(plan.planId(), target.targetId()), plan.planId(), plan.unit(), plan.period(),
                target.wording(), indicator, addsUp, target.comparator(), target.threshold(), target.unitOfMeasure(),
                edition, true, assessments,
                known == null || !known.planPeriod.equals(plan.period()) ? null : known.trajectory,
                known == null ? null : known.explanations);
    }

    Target ended() {
        return new Target(targetId, planId, unit, planPeriod, wording, indicator, addsUp, comparator, threshold,
                unitOfMeasure, edition, false, assessments, trajectory, explanations);
    }

    /** Measured by another unit's numbers from now on. */
    Target handedOver(String successor) {
        return new Target(targetId, planId, successor, planPeriod, wording, indicator, addsUp, comparator, threshold,
                unitOfMeasure, edition, open, assessments, trajectory, explanations);
    }

    Target with(Map<String, Assessed> newer) {
        return new Target(targetId, planId, unit, planPeriod, wording, indicator, addsUp, comparator, threshold,
                unitOfMeasure, edition, open, Collections.unmodifiableMap(new TreeMap<>(newer)), trajectory,
                explanations);
    }

    Target on(Trajectory course) {
        return new Target(targetId, planId, unit, planPeriod, wording, indicator, addsUp, comparator, threshold,
                unitOfMeasure, edition, open, assessments, course, explanations);
    }

    Target explained(Explanation added) {
        var all = new ArrayList<>(explanationsSoFar());
        all.add(added);
        return new Target(targetId, planId, unit, planPeriod, wording, indicator, addsUp, comparator, threshold,
                unitOfMeasure, edition, open, assessments, trajectory, List.copyOf(all));
    }

    /** What the unit explained, the oldest first. */
    public List<Explanation> explanationsSoFar() {
        return explanations == null ? List.of() : explanations;
    }

    /** Whether it is demanded anew each month or quarter. */
    boolean hasPace() {
        return addsUp && Pace.of(unitOfMeasure) != Pace.WHOLE_PLAN;
    }

    /** Whether the target is to be reached in that period. */
    public boolean covers(ReportingPeriod period) {
        return ReportingPeriod.of(planPeriod).covers(period);
    }

    Assessment assessmentOf(ReportingPeriod period, @Nullable BigDecimal value) {
        var pace = addsUp ? Pace.of(unitOfMeasure) : Pace.WHOLE_PLAN;
        return new Assessment(comparator, step(period).orElseGet(() -> pace.demanded(threshold, period)), value,
                step(period).isPresent(), addsUpOverThePlan(), inPercent(),
                period.ends(ReportingPeriod.of(planPeriod)));
    }

    private Optional<BigDecimal> step(ReportingPeriod period) {
        return trajectory == null || hasPace()
                ? Optional.empty()
                : trajectory.demanded(threshold, period, ReportingPeriod.of(planPeriod));
    }

    boolean addsUpOverThePlan() {
        return addsUp && Pace.of(unitOfMeasure) == Pace.WHOLE_PLAN;
    }

    private boolean inPercent() {
        return unitOfMeasure.startsWith("%");
    }
}
