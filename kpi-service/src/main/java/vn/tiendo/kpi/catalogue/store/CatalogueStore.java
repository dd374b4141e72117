package vn.tiendo.kpi.catalogue.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.kpi.catalogue.CatalogueDecider;
import vn.tiendo.kpi.catalogue.Dated;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.DefinedIndicator;
import vn.tiendo.kpi.catalogue.Edition;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;

/** Brings the stored catalogue up to an edition; any number of instances may do so at once. */
public final class CatalogueStore {

    private final AggregateStore<DefinedIndicator> indicators;
    private final AggregateStore<DefinedForm> forms;

    CatalogueStore(AggregateStore<DefinedIndicator> indicators, AggregateStore<DefinedForm> forms) {
        this.indicators = indicators;
        this.forms = forms;
    }

    AggregateStore<DefinedIndicator> indicators() {
        return indicators;
    }

    AggregateStore<DefinedForm> forms() {
        return forms;
    }

    /** Stores what the edition defines, if a newer one was not stored and no administrator changed it. */
    public void upTo(Edition edition, Instant at) {
        int position = 0;
        for (var versions : byCode(edition.indicators()).values()) {
            define(DefinedIndicator.shipped(versions, edition.number(), position++), at);
        }
        position = 0;
        for (var versions : byCode(edition.forms()).values()) {
            define(DefinedForm.shipped(versions, edition.number(), position++), at);
        }
    }

    private void define(DefinedIndicator shipped, Instant at) {
        var code = shipped.versions().getFirst().code();
        if (indicators.find(code).filter(known -> known.state().edition() >= shipped.edition()).isEmpty()) {
            indicators.change(code, Request.none(), stored -> CatalogueDecider.define(shipped, stored, at));
        }
    }

    private void define(DefinedForm shipped, Instant at) {
        var code = shipped.versions().getFirst().code();
        if (forms.find(code).filter(known -> known.state().edition() >= shipped.edition()).isEmpty()) {
            forms.change(code, Request.none(), stored -> CatalogueDecider.define(shipped, stored, at));
        }
    }

    private static <V extends Dated> Map<String, List<V>> byCode(List<V> versions) {
        return versions.stream().collect(Collectors.groupingBy(Dated::code, LinkedHashMap::new, Collectors.toList()));
    }
}
