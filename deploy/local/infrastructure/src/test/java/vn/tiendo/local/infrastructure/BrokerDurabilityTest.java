package vn.tiendo.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerDurabilityTest {

    private static final String TOPIC = "tiendo.test";
    private static final int ENOUGH = 5_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final List<Integer> ports = LoopbackPorts.free(2);
    private final String servers = "127.0.0.1:" + ports.get(0);

    @Test
    void every_acknowledged_record_is_there_after_a_kill() throws InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (var broker = startBroker(); var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            EmbeddedBroker.createTopics(admin, List.of(TOPIC), 3);
            produceUntilKilled(broker, acknowledged);
        }
        try (var _ = startBroker()) {
            assertThat(readAll()).containsAll(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @Test
    void topics_outlive_a_stop_and_are_created_once() {
        for (int start = 0; start < 2; start++) {
            try (var broker = EmbeddedBroker.start(directory, ports.get(0), ports.get(1))) {
                broker.createTopics(List.of(TOPIC, TOPIC + ".dlq"), 3);
                assertThat(broker.bootstrapServers()).isEqualTo(servers);
            }
        }
    }

    private void produceUntilKilled(ChildJvm broker, Set<String> acknowledged) throws InterruptedException {
        var enough = new CountDownLatch(ENOUGH);
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 1,
                "delivery.timeout.ms", 3000, "request.timeout.ms", 1000, "max.block.ms", 1000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 3 * ENOUGH; i++) {
                var value = "v" + i;
                var _ = producer.send(new ProducerRecord<>(TOPIC, value, value), (_, failure) -> {
                    if (failure == null) {
                        acknowledged.add(value);
                        enough.countDown();
                    }
                });
            }
            enough.await();
            broker.kill();
            producer.close(Duration.ZERO);
        }
    }

    private Set<String> readAll() {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = List.of(new TopicPartition(TOPIC, 0), new TopicPartition(TOPIC, 1),
                    new TopicPartition(TOPIC, 2));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var values = new HashSet<String>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private ChildJvm startBroker() {
        return ChildJvm.start(BrokerMain.class, directory.toString(), ports.get(0).toString(),
                ports.get(1).toString());
    }
}
