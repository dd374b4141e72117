package vn.tiendo.kpi.catalogue.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import vn.tiendo.kpi.catalogue.CatalogueDecider;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.DefinedIndicator;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.catalogue.Edition;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Brings the stored catalogue up to an edition and reads it; any number of instances may do so at once. */
public final class CatalogueStore {

    private static final int MORE_THAN_ALL = 10_000;

    private final AggregateStore<DefinedIndicator> indicators;
    private final AggregateStore<DefinedForm> forms;

    public CatalogueStore(AggregateStore<DefinedIndicator> indicators, AggregateStore<DefinedForm> forms) {
        this.indicators = indicators;
        this.forms = forms;
    }

    /** The catalogue after the edition was stored, if a newer one was not. */
    public Definitions upTo(Edition edition, Instant at) {
        for (int i = 0; i < edition.indicators().size(); i++) {
            define(new DefinedIndicator(edition.indicators().get(i), edition.number(), i), at);
        }
        for (int i = 0; i < edition.forms().size(); i++) {
            define(new DefinedForm(edition.forms().get(i), edition.number(), i), at);
        }
        return new Definitions(edition.collection(), storedIndicators(), storedForms());
    }

    private void define(DefinedIndicator shipped, Instant at) {
        var code = shipped.definition().code();
        if (indicators.find(code).filter(known -> known.state().edition() >= shipped.edition()).isEmpty()) {
            indicators.change(code, Request.none(), stored -> CatalogueDecider.define(shipped, stored, at));
        }
    }

    private void define(DefinedForm shipped, Instant at) {
        var code = shipped.definition().code();
        if (forms.find(code).filter(known -> known.state().edition() >= shipped.edition()).isEmpty()) {
            forms.change(code, Request.none(), stored -> CatalogueDecider.define(shipped, stored, at));
        }
    }

    private List<Indicator> storedIndicators() {
        return all(indicators).stream().map(stored -> stored.state().definition()).toList();
    }

    private List<Form> storedForms() {
        return all(forms).stream().map(stored -> stored.state().definition()).toList();
    }

    private static <S> List<Stored<S>> all(AggregateStore<S> store) {
        return store.query(Filters.empty(), Sorts.ascending("state.position"), MORE_THAN_ALL);
    }
}
