package vn.tiendo.kpi.catalogue.store;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.DefinedIndicator;
import vn.tiendo.platform.store.Aggregates;

/** Loads the catalogue when the service starts. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueStore catalogueStore(Aggregates aggregates) {
        return new CatalogueStore(aggregates.store("indicators", DefinedIndicator.class, Topics.KPI),
                aggregates.store("forms", DefinedForm.class, Topics.KPI));
    }

    @Bean
    Catalogue catalogue(CatalogueStore store, Clock clock) {
        var definitions = store.upTo(ShippedEdition.read(EventJson.mapper()), clock.instant());
        return new Catalogue(() -> definitions);
    }
}
