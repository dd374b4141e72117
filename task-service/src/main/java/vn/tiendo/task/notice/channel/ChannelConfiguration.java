package vn.tiendo.task.notice.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.webhook.WebhookAddress;
import vn.tiendo.platform.webhook.WebhookCaller;
import vn.tiendo.platform.webhook.WebhookTimeouts;
import vn.tiendo.platform.work.Rounds;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.inbox.Inboxes;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.inbox.Ways;
import vn.tiendo.task.notice.text.NoticeTexts;

/** The channels that are configured, and the courier. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    AggregateStore<Endpoints> webhookStore(Aggregates aggregates) {
        return aggregates.store("webhooks", Endpoints.class, Topics.TASK);
    }

    @Bean
    Webhooks webhooks(AggregateStore<Endpoints> webhookStore) {
        return new Webhooks(webhookStore);
    }

    @Bean
    WebhookAddress webhookAddress(WebhookProperties properties) {
        return new WebhookAddress(properties.allowPrivate());
    }

    @Bean
    Ways ways(ObjectProvider<JavaMailSender> mail, Contacts contacts, Webhooks webhooks, Superiors superiors) {
        return new OpenWays(mail.getIfAvailable() != null, contacts, webhooks, superiors);
    }

    @Bean
    WebhookChannel webhookChannel(Webhooks webhooks, Superiors superiors, Contacts contacts, NoticeTexts texts,
            WebhookAddress webhookAddress, WebhookProperties properties, Clock clock) {
        var timeouts = new WebhookTimeouts(properties.connectTimeout(), properties.timeout());
        return new WebhookChannel(webhooks, superiors, contacts, texts,
                new WebhookCaller(webhookAddress, timeouts, clock));
    }

    @Bean
    DeliveryQueue deliveryQueue(Aggregates aggregates, MeterRegistry meters) {
        var queue = new DeliveryQueue(aggregates.database().getCollection("deliveries"));
        Gauge.builder("tiendo.notices.waiting", queue, DeliveryQueue::size)
                .description("Deliveries that wait for their time or for the receiver").register(meters);
        return queue;
    }

    @Bean
    Channels channels(WebhookChannel webhookChannel, ObjectProvider<JavaMailSender> mail, Contacts contacts,
            NoticeTexts texts, EmailProperties email) {
        var sender = mail.getIfAvailable();
        return new Channels(sender == null
                ? List.of(webhookChannel)
                : List.of(webhookChannel, new EmailChannel(sender, contacts, texts, email)));
    }

    @Bean
    Settlement settlement(DeliveryQueue queue, Inboxes inboxes, Notices notices, CourierProperties properties,
            MeterRegistry meters, Clock clock) {
        return new Settlement(queue, inboxes, notices, properties, meters, clock);
    }

    @Bean
    Courier courier(DeliveryQueue queue, Inboxes inboxes, Channels channels, Settlement settlement,
            CourierProperties properties, Clock clock) {
        return new Courier(queue, inboxes, channels, new Guards(properties, clock), settlement, properties, clock);
    }

    @Bean
    Rounds courierRounds(Courier courier, CourierProperties properties) {
        return new Rounds("notice-courier", properties.every(), courier::round);
    }
}
