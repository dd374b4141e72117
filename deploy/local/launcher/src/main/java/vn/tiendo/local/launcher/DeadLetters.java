package vn.tiendo.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.tiendo.events.Topics;

/** The records the services could not read or apply. Nothing removes them; replaying sends a copy to the topic. */
record DeadLetters(String bootstrapServers) {

    private static final String ADDED_BY_RECOVERY = "kafka_dlt-";

    /** @throws LaunchProblem when the broker does not answer */
    List<DeadLetter> all() {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false,
                "default.api.timeout.ms", 5000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Topics.ALL.stream().map(Topics::deadLetters)
                    .flatMap(topic -> partitions(consumer, topic)).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var letters = new ArrayList<DeadLetter>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<byte[], byte[]> found : consumer.poll(Duration.ofMillis(200))) {
                    letters.add(new DeadLetter(found));
                }
            }
            return letters;
        } catch (TimeoutException e) {
            throw new LaunchProblem("notRunning", bootstrapServers);
        }
    }

    /** Sends the record to the topic it came from, without what was added when it was put aside. */
    void replay(DeadLetter letter) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var found = letter.found();
            var headers = Stream.of(found.headers().toArray()).filter(DeadLetters::isOwn).toList();
            producer.send(new ProducerRecord<>(letter.origin(), null, found.key(), found.value(), headers)).get();
        } catch (ExecutionException e) {
            throw new LaunchProblem("notRunning", bootstrapServers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("interrupted");
        }
    }

    private static boolean isOwn(Header header) {
        return !header.key().startsWith(ADDED_BY_RECOVERY) && !header.key().startsWith("tiendo_");
    }

    private static Stream<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream().map(info -> new TopicPartition(topic, info.partition()));
    }
}
