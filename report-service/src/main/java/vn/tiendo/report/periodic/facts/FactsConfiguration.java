package vn.tiendo.report.periodic.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.ReadModels;

/** Where facts are kept. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    AggregateStore<MonthOfFacts> monthsOfFacts(ReadModels readModels) {
        return readModels.store("monthsOfFacts", MonthOfFacts.class);
    }

    @Bean
    AggregateStore<Subject> factSubjects(ReadModels readModels) {
        return readModels.store("factSubjects", Subject.class);
    }

    @Bean
    AggregateStore<PlannedFields> plannedFields(ReadModels readModels) {
        return readModels.store("plannedFields", PlannedFields.class);
    }
}
