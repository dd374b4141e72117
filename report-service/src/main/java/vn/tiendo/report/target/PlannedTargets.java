package vn.tiendo.report.target;

import java.util.List;
import vn.tiendo.events.PlannedTarget;

/** The targets of a published plan that name an indicator. */
record PlannedTargets(String plan, String unit, String period, boolean open, List<PlannedTarget> targets) {

    static PlannedTargets of(String plan, String unit, String period, List<PlannedTarget> targets) {
        return new PlannedTargets(plan, unit, period, true,
                targets.stream().filter(target -> target.indicator() != null).toList());
    }

    PlannedTargets handedOver(String successor) {
        return new PlannedTargets(plan, successor, period, open, targets);
    }

    PlannedTargets closed() {
        return new PlannedTargets(plan, unit, period, false, targets);
    }
}
