package vn.tiendo.report.live;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * Follows the topics and hands each change to its subscribers. Every instance follows all partitions by itself, so a
 * subscriber may come back to any instance with the position it had at another.
 */
@Component
class LiveFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final LiveTopics topics;
    private final LiveProperties properties;
    private final Audiences audiences;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Open open;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;
    private @Nullable Position reached;

    /** What there is once the newest events are known. */
    private record Open(LiveBuffer buffer, FanOut fanOut) {}

    LiveFeed(LiveTopics topics, LiveProperties properties, Audiences audiences) {
        this.topics = topics;
        this.properties = properties;
        this.audiences = audiences;
    }

    /**
     * The newest events.
     *
     * @throws Rejection temporarily-unavailable while they are not known yet, or no longer told
     */
    LiveBuffer buffer() {
        return now().buffer();
    }

    /** Somebody may be behind. */
    void signal() {
        now().fanOut().signal();
    }

    private Open now() {
        Open known = open;
        if (known == null || !running) {
            throw new Rejection(PlatformProblem.TEMPORARILY_UNAVAILABLE);
        }
        return known;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("live-feed").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        Open known = open;
        if (known != null) {
            try {
                known.fanOut().end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        LiveBuffer buffer = null;
        while (running) {
            try (KafkaConsumer<String, byte[]> fresh = topics.consumer()) {
                consumer = fresh;
                List<TopicPartition> partitions = topics.partitions(fresh);
                Position from = reached == null ? recent(fresh, partitions) : reached;
                reached = from;
                buffer = buffer == null ? new LiveBuffer(properties.buffer(), from) : buffer;
                follow(fresh, partitions, from, buffer);
            } catch (WakeupException | InterruptException | InterruptedException e) {
                LOG.debug("live feed was told to stop", e);
            } catch (KafkaException | MongoException e) {
                LOG.warn("live feed goes on in a moment: {}", e.toString());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> fresh, List<TopicPartition> partitions, Position from,
            LiveBuffer buffer) throws InterruptedException {
        fresh.assign(partitions);
        for (int i = 0; i < partitions.size(); i++) {
            fresh.seek(partitions.get(i), from.next().get(i));
        }
        Position end = topics.place(partitions, fresh.endOffsets(partitions));
        Position position = from;
        while (running) {
            for (ConsumerRecord<String, byte[]> message : fresh.poll(Duration.ofMillis(500))) {
                int partition = partitions.indexOf(new TopicPartition(message.topic(), message.partition()));
                position = position.after(partition, message.offset());
                topics.read(message, partition, position).ifPresent(event -> buffer.add(event, audiences::tell));
                reached = position;
            }
            told(buffer, position, end);
        }
    }

    private void told(LiveBuffer buffer, Position position, Position end) throws InterruptedException {
        buffer.passed(position);
        Open known = open;
        if (known != null) {
            known.fanOut().signal();
            if (audiences.longestQueue() > properties.queue() / 2) {
                known.fanOut().awaitTaken();
            }
        } else if (!position.isBefore(end)) {
            open = new Open(buffer, new FanOut(audiences, properties, buffer::newest));
        }
    }

    /** Far enough back that a subscriber of a stopped instance finds what it missed. */
    private Position recent(KafkaConsumer<String, byte[]> fresh, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = fresh.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = fresh.endOffsets(partitions);
        long each = properties.buffer() / partitions.size();
        return new Position(partitions.stream()
                .map(partition -> Math.max(begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L) - each))
                .toList());
    }

    private void pause() {
        try {
            stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
