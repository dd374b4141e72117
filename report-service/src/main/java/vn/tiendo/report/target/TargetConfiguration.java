package vn.tiendo.report.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Where targets are kept. */
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    AggregateStore<PlannedTargets> plannedTargets(Aggregates aggregates) {
        return aggregates.store("plannedTargets", PlannedTargets.class, Topics.REPORT).indexed("state.unit");
    }

    @Bean
    AggregateStore<AssessedTarget> assessedTargets(Aggregates aggregates) {
        return aggregates.store("assessedTargets", AssessedTarget.class, Topics.REPORT)
                .indexed("state.unit", "state.period");
    }
}
