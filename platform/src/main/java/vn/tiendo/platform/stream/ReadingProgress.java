package vn.tiendo.platform.stream;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far this service, all its instances together, has taken in what the topics it consumes hold. */
public final class ReadingProgress {

    private final Supplier<Admin> admin;
    private final String group;
    private final List<String> topics;

    ReadingProgress(Supplier<Admin> admin, String group, List<String> topics) {
        this.admin = admin;
        this.group = group;
        this.topics = topics;
    }

    /**
     * Whether all that was in the topics before a moment has been taken in, or lies among the dead letters.
     *
     * @throws KafkaException while the broker does not answer
     */
    public boolean hasRead(Instant moment) {
        return left(moment) == 0;
    }

    /**
     * How many records that were in the topics before a moment have still to be taken in.
     *
     * @throws KafkaException while the broker does not answer
     */
    public long left(Instant moment) {
        try (Admin client = admin.get()) {
            var read = client.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            return firstFrom(client, moment).entrySet().stream()
                    .mapToLong(wanted -> Math.max(0, wanted.getValue() - offset(read.get(wanted.getKey())))).sum();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** Of each partition the offset of the first record of that moment or later, which is its end where there is none. */
    private Map<TopicPartition, Long> firstFrom(Admin client, Instant moment)
            throws ExecutionException, InterruptedException {
        var partitions = client.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(ReadingProgress::partitions).toList();
        var ends = offsets(client, partitions, OffsetSpec.latest());
        var later = offsets(client, partitions, OffsetSpec.forTimestamp(moment.toEpochMilli()));
        return partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> {
            long first = later.getOrDefault(partition, -1L);
            return first < 0 ? ends.getOrDefault(partition, 0L) : first;
        }));
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private static Map<TopicPartition, Long> offsets(Admin client, Collection<TopicPartition> partitions,
            OffsetSpec spec) throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> listed = client
                .listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec))).all().get();
        return listed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }
}
