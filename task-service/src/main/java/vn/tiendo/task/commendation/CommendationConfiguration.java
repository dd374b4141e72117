package vn.tiendo.task.commendation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;

/** Where praise and criticism lie. */
@Configuration(proxyBeanMethods = false)
class CommendationConfiguration {

    @Bean
    Commendations commendations(Aggregates aggregates) {
        return new Commendations(aggregates.store("commendations", Commendation.class, Topics.TASK));
    }
}
