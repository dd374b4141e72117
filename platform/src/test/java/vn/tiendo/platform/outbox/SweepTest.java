package vn.tiendo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class SweepTest {

    @Test
    void what_could_not_be_sent_is_tried_again_at_once_while_a_long_search_is_repeated_seldom() {
        var attempts = new AtomicInteger();
        var broker = new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message, Callback done) {
                if (attempts.incrementAndGet() < 30) {
                    throw new TimeoutException("the broker is away");
                }
                return super.send(message, done);
            }
        };
        var outbox = new LargeOutbox();
        var relay = new OutboxRelay(outbox, new EventSender(broker, "/test", Duration.ofSeconds(5)),
                new OutboxProperties(true, Duration.ofMillis(20), 100, Duration.ofSeconds(5)), Clock.systemUTC());
        relay.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(outbox::isEmpty);
        } finally {
            relay.stop();
        }
        assertThat(attempts).hasValue(30);
        assertThat(outbox.searches()).isEqualTo(1);
    }
}
