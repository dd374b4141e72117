package vn.tiendo.report.periodic.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Where facts are kept. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    AggregateStore<MonthOfFacts> monthsOfFacts(Aggregates aggregates) {
        return aggregates.store("monthsOfFacts", MonthOfFacts.class, Topics.REPORT);
    }

    @Bean
    AggregateStore<Subject> factSubjects(Aggregates aggregates) {
        return aggregates.store("factSubjects", Subject.class, Topics.REPORT);
    }

    @Bean
    AggregateStore<PlannedFields> plannedFields(Aggregates aggregates) {
        return aggregates.store("plannedFields", PlannedFields.class, Topics.REPORT);
    }
}
