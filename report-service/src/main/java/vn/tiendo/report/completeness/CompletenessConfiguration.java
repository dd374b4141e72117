package vn.tiendo.report.completeness;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.ReadModels;

/** Where deliveries are kept. */
@Configuration(proxyBeanMethods = false)
class CompletenessConfiguration {

    @Bean
    AggregateStore<Delivery> deliveries(ReadModels readModels) {
        return readModels.store("deliveries", Delivery.class);
    }

    @Bean
    AggregateStore<Reminders> reminders(Aggregates aggregates) {
        return aggregates.store("reminders", Reminders.class, Topics.REPORT);
    }
}
