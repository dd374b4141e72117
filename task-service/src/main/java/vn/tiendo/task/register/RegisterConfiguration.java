package vn.tiendo.task.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;

/** Where registers lie. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Registers registers(Aggregates aggregates) {
        return new Registers(aggregates.store("registers", Register.class, Topics.TASK));
    }
}
