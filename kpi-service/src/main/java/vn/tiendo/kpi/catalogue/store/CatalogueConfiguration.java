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

/** Loads the catalogue when the service starts, and follows it. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueStore catalogueStore(Aggregates aggregates) {
        return new CatalogueStore(aggregates.store("indicators", DefinedIndicator.class, Topics.KPI),
                aggregates.store("forms", DefinedForm.class, Topics.KPI));
    }

    @Bean
    FollowedCatalogue followedCatalogue(CatalogueStore store, Clock clock) {
        var shipped = ShippedEdition.read(EventJson.mapper());
        store.upTo(shipped, clock.instant());
        return new FollowedCatalogue(shipped.collection(), store.indicators(), store.forms());
    }

    @Bean
    Catalogue catalogue(FollowedCatalogue followed) {
        return new Catalogue(followed);
    }

    @Bean
    Administration catalogueAdministration(CatalogueStore store, FollowedCatalogue followed, Clock clock) {
        return new Administration(store, followed, clock);
    }
}
