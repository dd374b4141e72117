package vn.tiendo.platform.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.support.GenericMessage;
import vn.tiendo.platform.work.SideBySide;

/**
 * Reads the topics in place of the binding in an instance that builds a generation of the read models: many records at a
 * time, those of one aggregate in their order and different ones side by side, which the effects bear as they bear several
 * instances. What stays impossible was put to the dead letters by those who served at the time, and is passed over.
 */
final class Replay extends TopicFollower {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int AT_ONCE = 32;

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final EventDispatcher dispatcher;
    private final ConsumptionProperties properties;

    Replay(Supplier<Consumer<String, byte[]>> consumers, EventDispatcher dispatcher,
            ConsumptionProperties properties) {
        super("replay");
        this.consumers = consumers;
        this.dispatcher = dispatcher;
        this.properties = properties;
    }

    @Override
    protected Consumer<String, byte[]> open() {
        return consumers.get();
    }

    /** Goes on from what was committed last. */
    @Override
    protected void follow(Consumer<String, byte[]> fresh) {
        fresh.subscribe(properties.topics());
        while (isRunning()) {
            takeIn(fresh.poll(POLL));
            fresh.commitSync();
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
        try {
            for (int attempt = 1; !isTakenIn(message, attempt); attempt++) {
                pause(properties.firstDelay().multipliedBy(attempt));
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private boolean isTakenIn(ConsumerRecord<String, byte[]> message, int attempt) {
        try {
            dispatcher.accept(new GenericMessage<>(message));
            return true;
        } catch (RuntimeException e) {
            if (!isRunning()) {
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
}
