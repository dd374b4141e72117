package vn.tiendo.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.StoreConfiguration;

/** One producer and one relay per collection with events. */
@AutoConfiguration(after = StoreConfiguration.class)
@EnableConfigurationProperties(OutboxProperties.class)
@ConditionalOnProperty(name = "tiendo.outbox.enabled", matchIfMissing = true)
public class OutboxConfiguration {

    @Bean(destroyMethod = "close")
    KafkaProducer<String, byte[]> eventProducer(KafkaProperties kafka, OutboxProperties properties) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) properties.sendTimeout().toMillis() / 2);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) properties.sendTimeout().toMillis() / 4);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) properties.sendTimeout().toMillis() / 2);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    Relays outboxRelays(Aggregates aggregates, ObjectProvider<AggregateStore<?>> stores,
            KafkaProducer<String, byte[]> eventProducer, OutboxProperties properties, Clock clock,
            MeterRegistry meters, @Value("${spring.application.name}") String service) {
        stores.stream().forEach(store -> {});
        EventSender sender = new EventSender(eventProducer, "/" + service, properties.sendTimeout());
        List<OutboxRelay> relays = aggregates.outboxes()
                .stream()
                .map(outbox -> new OutboxRelay(outbox, sender, properties, clock))
                .toList();
        Gauge.builder("tiendo.outbox.age", relays, OutboxConfiguration::oldestInSeconds)
                .description("How long the oldest pending event has waited")
                .baseUnit("seconds")
                .register(meters);
        return new Relays(relays);
    }

    private static double oldestInSeconds(List<OutboxRelay> relays) {
        return relays.stream().map(OutboxRelay::age).max(Duration::compareTo).orElse(Duration.ZERO).toMillis() / 1e3;
    }
}
