package vn.tiendo.report.webhook.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.report.live.LiveEvent;

/** Follows the topics once for all subscriptions that are up to date: a hundred of them cost one consumer. */
final class TopicTail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
    private static final int CAPACITY = 2_048;

    private final Consumers consumers;
    private final Telling telling;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable TailBuffer buffer;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;

    TopicTail(Consumers consumers, Telling telling) {
        this.consumers = consumers;
        this.telling = telling;
    }

    /** What came since then; empty where the past must be asked. */
    Optional<Stretch> since(TopicPosition from, Predicate<LiveEvent> wanted) {
        var known = buffer;
        return known == null ? Optional.empty() : known.since(from, wanted);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("webhook-tail").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        var current = consumer;
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
            try (var fresh = consumers.open()) {
                consumer = fresh;
                follow(fresh);
            } catch (WakeupException | InterruptException e) {
                LOG.debug("webhook tail was told to stop", e);
            } catch (KafkaException e) {
                LOG.warn("webhook tail connects anew: {}", e.toString());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> fresh) {
        var known = buffer;
        if (known == null) {
            known = new TailBuffer(CAPACITY, Consumers.ends(fresh));
            buffer = known;
        }
        Consumers.seek(fresh, known.newest());
        while (running) {
            read(fresh, known);
        }
    }

    private void read(KafkaConsumer<String, byte[]> fresh, TailBuffer known) {
        var merge = new RecordMerge();
        var reached = known.newest();
        for (var message : fresh.poll(Duration.ofMillis(500))) {
            merge.add(message);
        }
        for (var partition : fresh.assignment()) {
            reached = reached.and(Consumers.reached(fresh, partition));
        }
        var told = new ArrayList<Told>();
        for (var next = merge.next(); next.isPresent(); next = merge.next()) {
            next.flatMap(telling::of).ifPresent(told::add);
        }
        known.add(told, reached);
    }

    private void pause() {
        try {
            stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
