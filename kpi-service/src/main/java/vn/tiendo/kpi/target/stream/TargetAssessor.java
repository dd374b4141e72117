package vn.tiendo.kpi.target.stream;

import org.springframework.stereotype.Component;
import vn.tiendo.kpi.target.Target;
import vn.tiendo.kpi.target.TargetDecider;
import vn.tiendo.kpi.target.UnitNumbers;
import vn.tiendo.kpi.target.store.Targets;
import vn.tiendo.platform.period.ReportingPeriod;

/** Holds numbers against a target; older or repeated numbers have no effect. */
@Component
class TargetAssessor {

    private final Targets targets;
    private final TargetDecider decider;

    TargetAssessor(Targets targets, TargetDecider decider) {
        this.targets = targets;
        this.decider = decider;
    }

    void assess(Target target, UnitNumbers numbers) {
        var period = ReportingPeriod.of(numbers.period());
        if (target.open() && target.covers(period)) {
            var value = numbers.official().get(target.indicator());
            targets.apply(target.targetId(), numbers.sourceFor(target),
                    known -> known == null ? null : decider.measured(known, period, value, numbers.at()));
        }
    }
}
