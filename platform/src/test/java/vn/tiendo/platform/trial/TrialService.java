package vn.tiendo.platform.trial;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** The smallest service there can be: notes about units. */
@SpringBootApplication
class TrialService {

    @Bean
    AggregateStore<Note> notes(Aggregates aggregates) {
        return aggregates.store("notes", Note.class, Topics.TASK);
    }

    @Bean
    AggregateStore<Seen> seen(Aggregates aggregates) {
        return aggregates.store("seen", Seen.class, Topics.TASK);
    }
}
