package vn.tiendo.report.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.stream.EventReader;
import vn.tiendo.platform.stream.UnreadableEvent;

/** The topics that are told outside, as one stream in which {@link Position} is a place. */
@Component
class LiveTopics {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTopics.class);

    private final LiveEvents events;
    private final Map<String, Object> settings;

    LiveTopics(LiveEvents events, KafkaProperties kafka) {
        this.events = events;
        this.settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    }

    KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** All partitions, in the order of a position. */
    List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        return LiveEvents.TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .toList();
    }

    /** The place of the offsets. */
    Position place(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
        return new Position(partitions.stream().map(partition -> offsets.getOrDefault(partition, 0L)).toList());
    }

    /** What is told of a record; empty where nothing is. */
    Optional<PlacedEvent> read(ConsumerRecord<String, byte[]> message, int partition, Position after) {
        try {
            return EventReader.read(message).flatMap(events::of)
                    .map(event -> new PlacedEvent(event, partition, message.offset(), after));
        } catch (UnreadableEvent e) {
            LOG.debug("not told; the consumer of the topic puts it to the dead letters", e);
            return Optional.empty();
        }
    }
}
