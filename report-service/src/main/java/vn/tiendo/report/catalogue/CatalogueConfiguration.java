package vn.tiendo.report.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Where definitions are kept. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    AggregateStore<DefinedIndicator> definedIndicators(Aggregates aggregates) {
        return aggregates.store("indicators", DefinedIndicator.class, Topics.REPORT);
    }

    @Bean
    AggregateStore<DefinedForm> definedForms(Aggregates aggregates) {
        return aggregates.store("forms", DefinedForm.class, Topics.REPORT);
    }
}
