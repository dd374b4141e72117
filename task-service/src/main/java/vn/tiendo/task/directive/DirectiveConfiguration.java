package vn.tiendo.task.directive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;

/** Where directives lie. */
@Configuration(proxyBeanMethods = false)
class DirectiveConfiguration {

    @Bean
    Directives directives(Aggregates aggregates) {
        return new Directives(aggregates.store("directives", Directive.class, Topics.TASK));
    }
}
