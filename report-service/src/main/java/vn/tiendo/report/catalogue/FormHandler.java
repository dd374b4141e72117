package vn.tiendo.report.catalogue;

import org.springframework.stereotype.Component;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Keeps the figures of a form. */
@Component
class FormHandler implements EventHandler<FormDefined> {

    private final AggregateStore<DefinedForm> forms;
    private final Catalogue catalogue;

    FormHandler(AggregateStore<DefinedForm> forms, Catalogue catalogue) {
        this.forms = forms;
        this.catalogue = catalogue;
    }

    @Override
    public Class<FormDefined> eventType() {
        return FormDefined.class;
    }

    @Override
    public void handle(FormDefined event, EventMetadata metadata) {
        forms.apply(event.form(), metadata.source(),
                _ -> Decision.of(DefinedForm.of(event)));
        catalogue.changed();
    }
}
