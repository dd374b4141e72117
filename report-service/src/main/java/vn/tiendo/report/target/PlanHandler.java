package vn.tiendo.report.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Keeps the targets of published plans as they were last amended. */
@Component
class PlanHandler implements EventHandler<PlanEvent> {

    private final AggregateStore<PlannedTargets> plans;

    PlanHandler(AggregateStore<PlannedTargets> plans) {
        this.plans = plans;
    }

    @Override
    public Class<PlanEvent> eventType() {
        return PlanEvent.class;
    }

    @Override
    public void handle(PlanEvent event, EventMetadata metadata) {
        plans.apply(event.planId(), metadata.source(), known -> switch (event) {
            case PlanEvent.PlanPublished plan ->
                Decision.of(PlannedTargets.of(plan.planId(), plan.unit(), plan.period(), plan.targets()));
            case PlanEvent.PlanAmended plan ->
                Decision.of(PlannedTargets.of(plan.planId(), plan.unit(), plan.period(), plan.targets()));
            case PlanEvent.PlanHandedOver plan -> known == null ? null : Decision.of(known.handedOver(plan.unit()));
            case PlanEvent.PlanClosed _ -> closed(known);
        });
    }

    private static Decision<PlannedTargets> closed(@Nullable PlannedTargets known) {
        return Decision.of(known == null ? new PlannedTargets("", "", "", false, List.of()) : known.closed());
    }
}
