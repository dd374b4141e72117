package vn.tiendo.bench.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Delivers events once more, at random and out of order, as a relay that lost its memory would. */
final class Redelivery implements AutoCloseable {

    private static final String COPY = "copy";
    private static final int HISTORY = 600;

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Random random;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();
    private long redelivered;
    /** Copies that did not arrive because the broker had just been killed. */
    private long missed;
    private volatile boolean stopping;
    private final Thread thread = Thread.ofPlatform().name("redelivery").unstarted(this::run);

    Redelivery(String bootstrapServers, String topic, long seed) {
        this.topic = topic;
        this.random = new Random(seed);
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(),
                new ByteArraySerializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic)
                .stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread.start();
    }

    private void run() {
        while (!stopping) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                if (message.headers().lastHeader(COPY) == null) {
                    seen.add(message);
                    if (random.nextInt(3) == 0) {
                        redeliver(seen.get(random.nextInt(seen.size())));
                    }
                }
            }
        }
    }

    /** Ends the random part and delivers the history once more, the newest first. */
    long stopAndDeliverBackwards() throws InterruptedException {
        stopping = true;
        thread.join();
        for (int i = Math.min(seen.size(), HISTORY) - 1; i >= 0; i--) {
            redeliver(seen.get(i));
        }
        producer.flush();
        return redelivered + missed;
    }

    private void redeliver(ConsumerRecord<byte[], byte[]> old) {
        try {
            producer.send(copy(old)).get();
            redelivered++;
        } catch (ExecutionException | KafkaException e) {
            missed++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> old) {
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(topic, old.partition(), old.key(), old.value(),
                old.headers());
        copy.headers().add(COPY, new byte[0]);
        return copy;
    }

    @Override
    public void close() {
        stopping = true;
        producer.close(Duration.ofSeconds(1));
        consumer.close();
    }
}
