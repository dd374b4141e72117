package vn.tiendo.kpi.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TargetEvent;
import vn.tiendo.events.TargetEvent.TargetAtRisk;
import vn.tiendo.events.TargetEvent.TargetMet;
import vn.tiendo.events.TargetEvent.TargetMissed;
import vn.tiendo.platform.period.ReportingPeriod;

/** Tells a change of state, once: the same state with another value is no turn. */
final class TargetTurn {

    private TargetTurn() {}

    static Optional<TargetEvent> of(Target target, ReportingPeriod period, @Nullable Assessed before, Assessed now) {
        var value = now.value();
        if (value == null || (before != null && before.state() == now.state())) {
            return Optional.empty();
        }
        var demanded = target.assessmentOf(period, value).demanded();
        return switch (now.state()) {
            case NO_DATA -> Optional.empty();
            case MET -> Optional.of(new TargetMet(target.targetId(), target.planId(), target.unit(),
                    target.indicator(), period.toString(), value, demanded, now.rule(), now.at()));
            case AT_RISK -> Optional.of(new TargetAtRisk(target.targetId(), target.planId(), target.unit(),
                    target.indicator(), period.toString(), value, demanded, now.rule(), now.at()));
            case MISSED -> Optional.of(new TargetMissed(target.targetId(), target.planId(), target.unit(),
                    target.indicator(), period.toString(), value, demanded, now.rule(), now.at()));
        };
    }
}
