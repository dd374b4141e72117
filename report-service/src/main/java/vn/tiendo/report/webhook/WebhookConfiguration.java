package vn.tiendo.report.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.webhook.WebhookAddress;
import vn.tiendo.platform.webhook.WebhookCaller;
import vn.tiendo.platform.webhook.WebhookTimeouts;
import vn.tiendo.platform.work.Rounds;
import vn.tiendo.report.webhook.topic.TopicReader;

/** Where subscriptions are kept, and who serves them. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    AggregateStore<Subscriptions> webhookSubscriptions(Aggregates aggregates) {
        return aggregates.store("webhookSubscriptions", Subscriptions.class, Topics.REPORT);
    }

    @Bean
    AggregateStore<Progress> webhookProgress(Aggregates aggregates) {
        return aggregates.store("webhookProgress", Progress.class, Topics.REPORT);
    }

    @Bean
    SubscriptionBook subscriptionBook(AggregateStore<Subscriptions> webhookSubscriptions) {
        return new SubscriptionBook(webhookSubscriptions);
    }

    @Bean
    Progresses progresses(AggregateStore<Progress> webhookProgress) {
        return new Progresses(webhookProgress);
    }

    @Bean
    WebhookAddress webhookAddress(WebhookSettings settings) {
        return new WebhookAddress(settings.allowPrivate());
    }

    @Bean
    Calling calling(WebhookAddress webhookAddress, SubscriptionBook book, WebhookSettings settings,
            MeterRegistry meters, Clock clock) {
        var timeouts = new WebhookTimeouts(settings.connectTimeout(), settings.timeout());
        var patience = new Patience(settings.firstDelay(), settings.longestDelay(), settings.giveUpAfter());
        return new Calling(new WebhookCaller(webhookAddress, timeouts, clock), patience, book,
                () -> ThreadLocalRandom.current().nextLong(), meters, clock);
    }

    @Bean
    Courier courier(SubscriptionBook book, Progresses progresses, TopicReader topics, Calling calling, Units units,
            WebhookSettings settings, Clock clock) {
        return new Courier(book, progresses, topics, calling, units, settings, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "tiendo.report.webhooks.deliver", matchIfMissing = true)
    Couriers couriers(Courier courier, WebhookSettings settings) {
        return new Couriers(courier, settings.atOnce());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "tiendo.report.webhooks.deliver", matchIfMissing = true)
    Rounds courierRounds(Couriers couriers, WebhookSettings settings) {
        return new Rounds("webhook-courier", settings.every(), couriers::look);
    }
}
