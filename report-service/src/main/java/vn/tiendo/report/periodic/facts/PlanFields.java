package vn.tiendo.report.periodic.facts;

import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Keeps under which field of reform a plan has its tasks. */
@Component
class PlanFields implements EventHandler<PlanEvent> {

    private final FactBook book;

    PlanFields(FactBook book) {
        this.book = book;
    }

    @Override
    public Class<PlanEvent> eventType() {
        return PlanEvent.class;
    }

    @Override
    public void handle(PlanEvent event, EventMetadata metadata) {
        var source = metadata.source();
        switch (event) {
            case PlanEvent.PlanPublished plan ->
                book.plan(plan.planId(), PlannedFields.of(plan.planId(), plan.tasks()), source);
            case PlanEvent.PlanAmended plan ->
                book.plan(plan.planId(), PlannedFields.of(plan.planId(), plan.tasks()), source);
            case PlanEvent.PlanHandedOver _,PlanEvent.PlanClosed _ -> {
            }
        }
    }
}
