package vn.tiendo.task.notice.contact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** The collections of contacts. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    AggregateStore<Contact> contactStore(Aggregates aggregates) {
        return aggregates.store("contacts", Contact.class, Topics.TASK);
    }

    @Bean
    AggregateStore<Presence> presenceStore(Aggregates aggregates) {
        return aggregates.store("presences", Presence.class, Topics.TASK);
    }

    @Bean
    Contacts contacts(AggregateStore<Contact> contactStore, AggregateStore<Presence> presenceStore) {
        return new Contacts(contactStore, presenceStore);
    }
}
