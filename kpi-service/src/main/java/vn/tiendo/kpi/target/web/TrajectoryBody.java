package vn.tiendo.kpi.target.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.target.Trajectory;
import vn.tiendo.platform.problem.Fields;

/**
 * A trajectory as somebody wrote it.
 *
 * @param steps what is demanded in a period, by period
 */
record TrajectoryBody(@Nullable BigDecimal baseline, @Nullable Map<String, @Nullable BigDecimal> steps) {

    Trajectory trajectory() {
        var read = new TreeMap<String, BigDecimal>();
        if (steps != null) {
            steps.forEach((period, value) -> read.put(Periods.require(period).toString(),
                    Fields.required("steps", value)));
        }
        return new Trajectory(baseline, read);
    }
}
