package vn.tiendo.task.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;

/** Where calendar feeds are kept. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    Feeds feeds(Aggregates aggregates) {
        return new Feeds(aggregates.store("feeds", Feed.class, Topics.TASK));
    }
}
