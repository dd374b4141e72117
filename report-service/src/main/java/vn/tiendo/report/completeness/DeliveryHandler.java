package vn.tiendo.report.completeness;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Notes who has sent what. */
@Component
class DeliveryHandler implements EventHandler<SubmissionEvent> {

    private final AggregateStore<Delivery> deliveries;

    DeliveryHandler(AggregateStore<Delivery> deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Class<SubmissionEvent> eventType() {
        return SubmissionEvent.class;
    }

    @Override
    public void handle(SubmissionEvent event, EventMetadata metadata) {
        deliveries.apply(event.submissionId(), metadata.source(),
                known -> Decision.of(Objects.requireNonNullElse(known, Delivery.NONE).after(event)));
    }
}
