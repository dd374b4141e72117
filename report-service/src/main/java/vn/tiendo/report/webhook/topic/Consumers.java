package vn.tiendo.report.webhook.topic;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.tiendo.report.live.LiveEvents;

/** Opens consumers of the topics whose events are told outside; they belong to no group and commit nothing. */
final class Consumers {

    private final Map<String, Object> settings;

    Consumers(Map<String, Object> kafka) {
        settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /** One with all partitions assigned. */
    KafkaConsumer<String, byte[]> open() {
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(LiveEvents.TOPICS.stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList());
        return consumer;
    }

    /** A partition as a {@link TopicPosition} writes it. */
    static String name(TopicPartition partition) {
        return partition.topic() + "/" + partition.partition();
    }

    static void seek(Consumer<String, byte[]> consumer, TopicPosition position) {
        consumer.assignment().forEach(partition -> consumer.seek(partition, position.next(name(partition))));
    }

    static TopicPosition ends(Consumer<String, byte[]> consumer) {
        return position(consumer.endOffsets(consumer.assignment()));
    }

    /** As far as a consumer has read a partition. */
    static TopicPosition reached(Consumer<String, byte[]> consumer, TopicPartition partition) {
        return new TopicPosition(Map.of(name(partition), consumer.position(partition)));
    }

    static TopicPosition behind(ConsumerRecord<String, byte[]> message) {
        return new TopicPosition(Map.of(RecordMerge.partition(message), message.offset() + 1));
    }

    /** Before the first record of each partition that was written then or later. */
    TopicPosition at(Instant time) {
        try (var consumer = open()) {
            var offsets = consumer.endOffsets(consumer.assignment());
            var wanted = consumer.assignment().stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> time.toEpochMilli()));
            consumer.offsetsForTimes(wanted).forEach((partition, found) -> {
                if (found != null) {
                    offsets.put(partition, found.offset());
                }
            });
            return position(offsets);
        }
    }

    private static TopicPosition position(Map<TopicPartition, Long> offsets) {
        return new TopicPosition(
                offsets.entrySet().stream()
                        .collect(Collectors.toMap(entry -> name(entry.getKey()), Map.Entry::getValue)));
    }
}
