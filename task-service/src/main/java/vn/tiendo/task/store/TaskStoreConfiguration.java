package vn.tiendo.task.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.task.Edition;
import vn.tiendo.task.Task;

/** The collections of the service, with the indexes MongoDB answers lists and sweeps from. */
@Configuration(proxyBeanMethods = false)
class TaskStoreConfiguration {

    @Bean
    AggregateStore<Task> taskStore(Aggregates aggregates) {
        return aggregates.store("tasks", Task.class, Topics.TASK)
                .indexed("state.unit", "_id")
                .indexed("state.planId", "_id")
                .indexed("state.status", "state.overdue", "state.due");
    }

    @Bean
    AggregateStore<Edition> editionStore(Aggregates aggregates) {
        return aggregates.store("editions", Edition.class, Topics.TASK);
    }

    @Bean
    Tasks tasks(AggregateStore<Task> taskStore, SavedTasks saved) {
        return new Tasks(taskStore, saved);
    }

    @Bean
    Editions editions(AggregateStore<Edition> editionStore) {
        return new Editions(editionStore);
    }
}
