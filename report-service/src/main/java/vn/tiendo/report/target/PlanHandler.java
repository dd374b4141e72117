package vn.tiendo.report.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Keeps the targets of published plans. */
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
            case PlanEvent.PlanPublished published -> Decision.of(targets(published));
            case PlanEvent.PlanClosed _ -> closed(known);
        });
    }

    private static PlannedTargets targets(PlanEvent.PlanPublished plan) {
        return new PlannedTargets(plan.planId(), plan.unit(), plan.period(), true,
                plan.targets().stream().filter(target -> target.indicator() != null).toList());
    }

    private static Decision<PlannedTargets> closed(@Nullable PlannedTargets known) {
        return Decision.of(known == null ? new PlannedTargets("", "", "", false, List.of()) : known.closed());
    }
}
