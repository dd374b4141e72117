package vn.tiendo.platform.unit;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** The units replica; a service is ready when it has been read. */
@AutoConfiguration
public class UnitConfiguration {

    @Bean
    Units units() {
        return new Units();
    }

    @Bean
    UnitsReplica unitsReplica(Units units, KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return new UnitsReplica(units,
                () -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()));
    }

    @Bean
    HealthIndicator unitsHealthIndicator(UnitsReplica unitsReplica, Units units) {
        return () -> unitsReplica.isReady()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason",
                                units.isEmpty()
                                        ? "no registry on tiendo.unit yet; plan-service publishes it"
                                        : "reading")
                        .build();
    }
}
