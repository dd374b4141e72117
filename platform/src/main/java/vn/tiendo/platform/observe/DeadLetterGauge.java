package vn.tiendo.platform.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Counts the records that lie in dead-letter topics; asks the broker at most every half minute. */
final class DeadLetterGauge {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Supplier<Admin> admin;
    private final List<String> topics;
    private Instant asked = Instant.EPOCH;
    private double size = Double.NaN;

    DeadLetterGauge(Supplier<Admin> admin, List<String> topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /** Records in the topics; not a number while the broker does not answer. */
    synchronized double size() {
        Instant now = Instant.now();
        if (asked.plus(FRESH).isBefore(now)) {
            asked = now;
            size = ask();
        }
        return size;
    }

    private double ask() {
        try (Admin client = admin.get()) {
            List<TopicPartition> partitions = client.describeTopics(topics)
                    .allTopicNames()
                    .get(5, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions()
                            .stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
            return sum(client, partitions, OffsetSpec.latest()) - sum(client, partitions, OffsetSpec.earliest());
        } catch (ExecutionException | TimeoutException e) {
            return Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    private static double sum(Admin client, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = partitions.stream().collect(Collectors.toMap(p -> p, p -> spec));
        return client.listOffsets(asked)
                .all()
                .get(5, TimeUnit.SECONDS)
                .values()
                .stream()
                .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                .sum();
    }
}
