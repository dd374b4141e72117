package vn.tiendo.platform.test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.platform.store.PendingEvent;
import vn.tiendo.platform.stream.CloudEventHeaders;
import vn.tiendo.platform.stream.EventReader;
import vn.tiendo.platform.stream.ReceivedEvent;

/** A topic as a test uses it: sends events as a relay would and reads everything from the beginning. */
public final class TestTopic implements AutoCloseable {

    private final String name;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    /** A topic of the shared broker. */
    public TestTopic(String name) {
        this(TestInfrastructure.shared().bootstrapServers(), name);
    }

    public TestTopic(String bootstrapServers, String name) {
        this.name = name;
        Map<String, Object> servers = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name)
                .stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Sends an event as the {@code seq}-th of its aggregate and waits for the acknowledgement. */
    public void send(String aggregate, long seq, Object event) {
        PendingEvent pending = new PendingEvent(UUID.randomUUID().toString(), seq, EventTypes.of(event).name(),
                Instant.now().toString(), "", null);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(name, aggregate,
                EventJson.mapper().writeValueAsBytes(event));
        CloudEventHeaders.write(message.headers(), "/test", aggregate, pending);
        send(message);
    }

    /** Sends whatever a test wants to have sent. */
    public void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The events of an aggregate so far, once there are at least {@code count} of them. A relay may send an event
     * again; only its first arrival is counted.
     *
     * @throws AssertionError when there are fewer after 20 seconds
     */
    public List<ReceivedEvent> await(String aggregate, int count) {
        return await(count, () -> firstArrivals(aggregate));
    }

    /**
     * The same of the events of one type.
     *
     * @throws AssertionError when there are fewer after 20 seconds
     */
    public <T> List<T> await(String aggregate, Class<T> type, int count) {
        return await(count, () -> firstArrivals(aggregate).stream().map(ReceivedEvent::event).filter(type::isInstance)
                .map(type::cast).toList());
    }

    /**
     * All matching records so far, repeated ones too, once there are at least {@code count} of them.
     *
     * @throws AssertionError when there are fewer after 20 seconds
     */
    public List<ConsumerRecord<String, byte[]>> awaitRecords(Predicate<ConsumerRecord<String, byte[]>> filter,
            int count) {
        return await(count, () -> seen.stream().filter(filter).toList());
    }

    private List<ReceivedEvent> firstArrivals(String aggregate) {
        Map<Long, ReceivedEvent> bySequence = new LinkedHashMap<>();
        seen.stream()
                .filter(message -> aggregate.equals(message.key()))
                .map(message -> EventReader.read(message).orElseThrow())
                .forEach(event -> bySequence.putIfAbsent(event.metadata().source().seq(), event));
        return List.copyOf(bySequence.values());
    }

    private <T> List<T> await(int count, Supplier<List<T>> matches) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            List<T> matching = matches.get();
            if (matching.size() >= count) {
                return matching;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "%d of %d records on %s; all: %s".formatted(matching.size(), count, name, seen));
            }
            consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
