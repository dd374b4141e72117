package vn.tiendo.task.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.task.register.Registers;

/** Where inspections lie. */
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

    @Bean
    Inspections inspections(Aggregates aggregates, Registers registers) {
        return new Inspections(aggregates.store("inspections", Inspection.class, Topics.TASK), registers);
    }
}
