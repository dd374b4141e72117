package vn.tiendo.platform.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.messaging.Message;

/** Binds the event handlers of a service to the topics it names in {@code tiendo.events.topics}. */
@AutoConfiguration
@EnableConfigurationProperties(ConsumptionProperties.class)
@ConditionalOnProperty("tiendo.events.topics")
public class StreamConfiguration {

    @Bean
    Consumer<Message<ConsumerRecord<?, byte[]>>> events(List<EventHandler<?>> handlers) {
        return new EventDispatcher(handlers);
    }

    @Bean
    ReadingProgress readingProgress(KafkaProperties kafka, ConsumptionProperties properties,
            @Value("${spring.cloud.stream.bindings.events-in-0.group}") String group) {
        return new ReadingProgress(() -> Admin.create(kafka.buildAdminProperties()), group, properties.topics());
    }

    @Bean
    RawRecordConverter rawRecords() {
        return new RawRecordConverter();
    }

    @Bean
    @ConditionalOnMissingBean(ListenerContainerWithDlqAndRetryCustomizer.class)
    LosslessErrorHandling losslessErrorHandling(KafkaProperties kafka, ConsumptionProperties properties) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        int timeout = (int) properties.deadLetterTimeout().toMillis();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        DefaultKafkaProducerFactory<byte[], byte[]> producers = new DefaultKafkaProducerFactory<>(settings,
                new ByteArraySerializer(), new ByteArraySerializer());
        return new LosslessErrorHandling(new KafkaTemplate<>(producers), properties);
    }
}
