package vn.tiendo.report.target;

import org.springframework.stereotype.Component;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Keeps the last assessment of a target in a period. */
@Component
class AssessmentHandler implements EventHandler<TargetAssessed> {

    private final AggregateStore<AssessedTarget> assessments;

    AssessmentHandler(AggregateStore<AssessedTarget> assessments) {
        this.assessments = assessments;
    }

    @Override
    public Class<TargetAssessed> eventType() {
        return TargetAssessed.class;
    }

    @Override
    public void handle(TargetAssessed event, EventMetadata metadata) {
        assessments.apply(event.targetId() + "|" + event.period(), metadata.source(),
                known -> Decision.of(new AssessedTarget(event.targetId(), event.unit(), event.indicator(),
                        event.period(), event.state(), event.rule())));
    }
}
