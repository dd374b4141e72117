package vn.tiendo.platform.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.messaging.support.GenericMessage;
import vn.tiendo.platform.work.SideBySide;

/**
 * Reads the topics in place of the binding in an instance that builds a generation of the read models: many records at a
 * time, those of one aggregate in their order and different ones side by side, which the effects bear as they bear several
 * instances. What stays impossible was put to the dead letters by those who served at the time, and is passed over.
 */
final class Replay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int AT_ONCE = 32;

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final EventDispatcher dispatcher;
    private final ConsumptionProperties properties;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> reading;
    private volatile boolean running;

    Replay(Supplier<Consumer<String, byte[]>> consumers, EventDispatcher dispatcher,
            ConsumptionProperties properties) {
        this.consumers = consumers;
        this.dispatcher = dispatcher;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("replay").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        Consumer<String, byte[]> current = reading;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try (Consumer<String, byte[]> fresh = consumers.get()) {
                reading = fresh;
                fresh.subscribe(properties.topics());
                while (running) {
                    takeIn(fresh.poll(POLL));
                    fresh.commitSync();
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("replay was told to stop", e);
            } catch (KafkaException e) {
                LOG.warn("replay goes on from what it committed last: {}", e.toString());
            }
        }
    }

    private void takeIn(ConsumerRecords<String, byte[]> records) {
        Map<String, List<ConsumerRecord<String, byte[]>>> aggregates = new LinkedHashMap<>();
        records.forEach(message -> aggregates
                .computeIfAbsent(message.topic() + " " + message.key(), _ -> new ArrayList<>())
                .add(message));
        SideBySide.run(AT_ONCE, aggregates.values().stream().<Runnable>map(messages -> () -> messages
                .forEach(this::takeIn)).toList());
    }

    private void takeIn(ConsumerRecord<String, byte[]> message) {
        for (int attempt = 1; !isTakenIn(message, attempt); attempt++) {
            pause(properties.firstDelay().multipliedBy(attempt));
        }
    }

    private boolean isTakenIn(ConsumerRecord<String, byte[]> message, int attempt) {
        try {
            dispatcher.accept(new GenericMessage<>(message));
            return true;
        } catch (RuntimeException e) {
            if (!running) {
                throw new WakeupException();
            }
            boolean lasting = Failures.isUnreadable(e)
                    || (!Failures.isTransient(e) && attempt >= properties.attempts());
            if (lasting) {
                LOG.warn("{} offset {} of partition {} is passed over, it lies among the dead letters", message.topic(),
                        message.offset(), message.partition(), e);
            }
            return lasting;
        }
    }

    private void pause(Duration pause) {
        try {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WakeupException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WakeupException();
        }
    }
}
