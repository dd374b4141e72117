package vn.tiendo.report.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.ReadModels;

/** Where targets are kept. */
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    AggregateStore<PlannedTargets> plannedTargets(ReadModels readModels) {
        return readModels.store("plannedTargets", PlannedTargets.class).indexed("state.unit");
    }

    @Bean
    AggregateStore<AssessedTarget> assessedTargets(ReadModels readModels) {
        return readModels.store("assessedTargets", AssessedTarget.class)
                .indexed("state.unit", "state.period");
    }
}
