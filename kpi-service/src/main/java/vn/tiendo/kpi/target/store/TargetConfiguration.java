package vn.tiendo.kpi.target.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.target.Target;
import vn.tiendo.kpi.target.TargetDecider;
import vn.tiendo.kpi.target.UnitNumbers;
import vn.tiendo.platform.store.Aggregates;

/** Puts the parts of targets together. */
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    Targets targets(Aggregates aggregates) {
        return new Targets(aggregates.store("targets", Target.class, Topics.KPI).indexed("state.unit")
                .indexed("state.planId"));
    }

    @Bean
    Editions editions(Aggregates aggregates) {
        return new Editions(aggregates.store("editions", Editions.Edition.class, Topics.KPI));
    }

    @Bean
    RolledUpNumbers rolledUpNumbers(Aggregates aggregates) {
        return new RolledUpNumbers(aggregates.store("numbers", UnitNumbers.class, Topics.KPI).indexed("state.unit"));
    }

    @Bean
    TargetDecider targetDecider(ToleranceProperties properties) {
        return new TargetDecider(properties.tolerance());
    }
}
