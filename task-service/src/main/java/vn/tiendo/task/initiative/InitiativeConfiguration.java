package vn.tiendo.task.initiative;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;

/** Where initiatives lie. */
@Configuration(proxyBeanMethods = false)
class InitiativeConfiguration {

    @Bean
    Initiatives initiatives(Aggregates aggregates) {
        return new Initiatives(aggregates.store("initiatives", Initiative.class, Topics.TASK));
    }
}
