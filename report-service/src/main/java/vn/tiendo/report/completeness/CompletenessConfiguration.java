package vn.tiendo.report.completeness;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Where deliveries are kept. */
@Configuration(proxyBeanMethods = false)
class CompletenessConfiguration {

    @Bean
    AggregateStore<Delivery> deliveries(Aggregates aggregates) {
        return aggregates.store("deliveries", Delivery.class, Topics.REPORT);
    }

    @Bean
    AggregateStore<Reminders> reminders(Aggregates aggregates) {
        return aggregates.store("reminders", Reminders.class, Topics.REPORT);
    }
}
