package vn.tiendo.report.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.ReadModels;

/** Where definitions are kept. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    AggregateStore<DefinedIndicator> definedIndicators(ReadModels readModels) {
        return readModels.store("indicators", DefinedIndicator.class);
    }

    @Bean
    AggregateStore<DefinedForm> definedForms(ReadModels readModels) {
        return readModels.store("forms", DefinedForm.class);
    }
}
