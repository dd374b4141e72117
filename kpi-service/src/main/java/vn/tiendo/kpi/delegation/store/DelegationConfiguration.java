package vn.tiendo.kpi.delegation.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.delegation.Delegations;
import vn.tiendo.platform.store.Aggregates;

/** Puts the parts of delegations together. */
@Configuration(proxyBeanMethods = false)
class DelegationConfiguration {

    @Bean
    DelegationStore delegationStore(Aggregates aggregates) {
        return new DelegationStore(aggregates.store("delegations", Delegations.class, Topics.KPI));
    }
}
