package vn.tiendo.task.money;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;

/** Where the money of tasks is kept. */
@Configuration(proxyBeanMethods = false)
class MoneyConfiguration {

    @Bean
    Moneys moneys(Aggregates aggregates) {
        return new Moneys(aggregates.store("taskMoney", TaskMoney.class, Topics.TASK));
    }
}
