package vn.tiendo.report.catalogue;

import org.springframework.stereotype.Component;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Keeps the definition of an indicator; what was told with another definition is told again. */
@Component
class IndicatorHandler implements EventHandler<IndicatorDefined> {

    private final AggregateStore<DefinedIndicator> indicators;
    private final Catalogue catalogue;

    IndicatorHandler(AggregateStore<DefinedIndicator> indicators, Catalogue catalogue) {
        this.indicators = indicators;
        this.catalogue = catalogue;
    }

    @Override
    public Class<IndicatorDefined> eventType() {
        return IndicatorDefined.class;
    }

    @Override
    public void handle(IndicatorDefined event, EventMetadata metadata) {
        indicators.apply(event.indicator(), metadata.source(),
                _ -> Decision.of(DefinedIndicator.of(event)));
        catalogue.changed();
    }
}
