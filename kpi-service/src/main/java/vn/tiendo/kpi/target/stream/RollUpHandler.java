package vn.tiendo.kpi.target.stream;

import org.springframework.stereotype.Component;
import vn.tiendo.events.ReportEvent;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.kpi.target.UnitNumbers;
import vn.tiendo.kpi.target.store.RolledUpNumbers;
import vn.tiendo.kpi.target.store.Targets;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/**
 * Assesses a unit's targets when its numbers change. The numbers are kept first: a plan that is being published at the
 * same moment finds either them or is found by them.
 */
@Component
class RollUpHandler implements EventHandler<ReportEvent> {

    private final RolledUpNumbers numbers;
    private final Targets targets;
    private final TargetAssessor assessor;

    RollUpHandler(RolledUpNumbers numbers, Targets targets, TargetAssessor assessor) {
        this.numbers = numbers;
        this.targets = targets;
        this.assessor = assessor;
    }

    @Override
    public Class<ReportEvent> eventType() {
        return ReportEvent.class;
    }

    @Override
    public void handle(ReportEvent event, EventMetadata metadata) {
        switch (event) {
            case FiguresRolledUp rolledUp -> {
                var newest = UnitNumbers.of(rolledUp);
                numbers.keep(newest);
                targets.ofUnit(newest.unit()).forEach(target -> assessor.assess(target, newest));
            }
        }
    }
}
