package vn.tiendo.task.notice.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.policy.Policies;

/** The collection of inboxes and the way into it. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    AggregateStore<Inbox> inboxStore(Aggregates aggregates) {
        return aggregates.store("inboxes", Inbox.class, Topics.TASK);
    }

    @Bean
    Inboxes inboxes(AggregateStore<Inbox> inboxStore) {
        return new Inboxes(inboxStore);
    }

    @Bean
    Superiors superiors(Units units, Clock clock) {
        return unit -> Stream.concat(Stream.of(unit), units.ancestorsOn(unit, LocalDate.now(clock)).stream()).toList();
    }

    @Bean
    Notices notices(Inboxes inboxes, Policies policies, Contacts contacts, Ways ways, Superiors superiors,
            NoticeProperties properties, Clock clock) {
        return new Giving(inboxes, policies, contacts, ways, superiors, properties.gather(), clock);
    }
}
