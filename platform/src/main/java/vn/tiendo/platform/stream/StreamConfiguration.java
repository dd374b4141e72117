package vn.tiendo.platform.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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
    @ConditionalOnBooleanProperty("tiendo.read-model.building")
    Replay replay(List<EventHandler<?>> handlers, KafkaProperties kafka, ConsumptionProperties properties,
            @Value("${spring.cloud.stream.bindings.events-in-0.group}") String group) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new Replay(
                () -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                new EventDispatcher(handlers), properties);
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
