package vn.tiendo.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.tiendo.platform.store.PendingEvent;
import vn.tiendo.platform.stream.CloudEventHeaders;

/** Sends an event as a CloudEvent in binary mode and waits until the broker has it. */
final class EventSender {

    private final Producer<String, byte[]> producer;
    private final String source;
    private final Duration timeout;

    EventSender(Producer<String, byte[]> producer, String source, Duration timeout) {
        this.producer = producer;
        this.source = source;
        this.timeout = timeout;
    }

    void send(String topic, String aggregate, PendingEvent event)
            throws ExecutionException, TimeoutException, InterruptedException {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, aggregate,
                event.data().getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(message.headers(), source, aggregate, event);
        producer.send(message).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
}
