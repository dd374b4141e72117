package vn.tiendo.kpi.target;

import static vn.tiendo.kpi.target.TargetProblem.STEP_OUTSIDE_PLAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;

/**
 * How a unit means to get from where it stands to the threshold (lộ trình). A step that is written counts for its period; for
 * other periods before the plan's end, the straight line from the baseline does.
 *
 * @param baseline value before the plan began, null where nobody knows it: then only written steps count
 * @param steps what is demanded in a period, by period
 */
public record Trajectory(@Nullable BigDecimal baseline, Map<String, BigDecimal> steps) {

    private static final int SCALE = 4;

    public Trajectory {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    }

    /**
     * Lets a trajectory pass whose steps lie in the plan and before its end, where the threshold itself counts.
     *
     * @throws Rejection step-outside-plan
     */
    void requireWithin(ReportingPeriod plan) {
        steps.keySet()
                .stream()
                .filter(written -> ReportingPeriod.parse(written)
                        .filter(period -> plan.covers(period) && !period.ends(plan))
                        .isEmpty())
                .findFirst()
                .ifPresent(written -> {
                    throw new Rejection(STEP_OUTSIDE_PLAN).at("steps").with("period", written).with("plan",
                            plan.toString());
                });
    }

    /** What is demanded in a period of the plan; empty where it is the threshold. */
    Optional<BigDecimal> demanded(BigDecimal threshold, ReportingPeriod period, ReportingPeriod plan) {
        if (period.ends(plan)) {
            return Optional.empty();
        }
        return Optional.ofNullable(steps.get(period.toString())).or(() -> onTheLine(threshold, period, plan));
    }

    private Optional<BigDecimal> onTheLine(BigDecimal threshold, ReportingPeriod period, ReportingPeriod plan) {
        if (baseline == null) {
            return Optional.empty();
        }
        var passed = BigDecimal.valueOf(months(plan, period.lastDay()));
        var all = BigDecimal.valueOf(months(plan, plan.lastDay()));
        var way = threshold.subtract(baseline).multiply(passed).divide(all, SCALE, RoundingMode.HALF_UP);
        return Optional.of(baseline.add(way));
    }

    private static long months(ReportingPeriod plan, LocalDate until) {
        return ChronoUnit.MONTHS.between(plan.firstDay(), until.plusDays(1));
    }
}
