package vn.tiendo.task.notice.policy;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** The collection of policies and the shipped one. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    AggregateStore<ReminderPolicy> reminderPolicyStore(Aggregates aggregates) {
        return aggregates.store("reminderPolicies", ReminderPolicy.class, Topics.TASK);
    }

    /** Policies; the shipped one is checked as any other, so a wrong file stops the start. */
    @Bean
    Policies reminderPolicies(AggregateStore<ReminderPolicy> reminderPolicyStore,
            @Value("${tiendo.task.notices.policy:classpath:reminder-policy.json}") Resource shipped)
            throws IOException {
        try (var json = shipped.getInputStream()) {
            return new Policies(reminderPolicyStore,
                    EventJson.mapper().readValue(json, ReminderPolicy.class).checked());
        }
    }
}
