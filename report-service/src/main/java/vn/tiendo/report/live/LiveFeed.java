package vn.tiendo.report.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.stream.EventReader;
import vn.tiendo.platform.stream.UnreadableEvent;

/**
 * Follows the topics and hands each change to its subscribers. Every instance follows all partitions by itself, so a
 * subscriber may come back to any instance with the position it had at another.
 */
@Component
class LiveFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final List<String> FOLLOWED = List.of(Topics.REPORT, Topics.KPI);

    private final LiveEvents events;
    private final LiveProperties properties;
    private final Map<String, Object> settings;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable LiveBuffer buffer;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;

    LiveFeed(LiveEvents events, LiveProperties properties, KafkaProperties kafka, MeterRegistry meters) {
        this.events = events;
        this.properties = properties;
        this.settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        Gauge.builder("tiendo.live.subscribers", subscriptions, Collection::size)
                .description("Open live streams")
                .register(meters);
    }

    /** Lets a subscriber in. Empty while the topics have not been reached yet. */
    Optional<Subscription> subscribe(Subscription subscription, @Nullable String lastEventId) {
        LiveBuffer known = buffer;
        if (known == null) {
            return Optional.empty();
        }
        Optional<Position> position = Optional.ofNullable(lastEventId)
                .map(id -> Position.parse(id, known.newest().next().size())
                        .orElseGet(() -> Position.lost(known.newest().next().size())));
        known.since(position, missed -> {
            subscriptions.add(subscription);
            Position start = position.filter(p -> missed.isPresent()).orElseGet(known::newest);
            subscription.start(missed.orElse(List.of()), missed.isEmpty(), start);
        });
        return Optional.of(subscription);
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
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        Position reached = null;
        while (running) {
            try (KafkaConsumer<String, byte[]> fresh = new KafkaConsumer<>(settings, new StringDeserializer(),
                    new ByteArrayDeserializer())) {
                consumer = fresh;
                reached = follow(fresh, reached);
            } catch (WakeupException | InterruptException e) {
                LOG.debug("live feed was told to stop", e);
            } catch (KafkaException e) {
                LOG.warn("live feed connects anew: {}", e.toString());
                pause();
            }
        }
    }

    private @Nullable Position follow(KafkaConsumer<String, byte[]> fresh, @Nullable Position reached) {
        List<TopicPartition> partitions = FOLLOWED.stream()
                .flatMap(topic -> fresh.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparing(TopicPartition::topic)
                        .thenComparingInt(TopicPartition::partition))
                .toList();
        fresh.assign(partitions);
        Position position = reached == null ? recent(fresh, partitions) : reached;
        for (int i = 0; i < partitions.size(); i++) {
            fresh.seek(partitions.get(i), position.next().get(i));
        }
        LiveBuffer known = buffer == null ? new LiveBuffer(properties.buffer(), position) : buffer;
        Map<TopicPartition, Long> ends = fresh.endOffsets(partitions);
        while (running) {
            for (ConsumerRecord<String, byte[]> message : fresh.poll(Duration.ofMillis(500))) {
                int partition = partitions.indexOf(new TopicPartition(message.topic(), message.partition()));
                position = position.after(partition, message.offset());
                show(message, partition, position, known);
            }
            if (buffer == null
                    && ends.entrySet().stream().allMatch(end -> fresh.position(end.getKey()) >= end.getValue())) {
                buffer = known;
            }
        }
        return position;
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

    private void show(ConsumerRecord<String, byte[]> message, int partition, Position after, LiveBuffer known) {
        try {
            EventReader.read(message)
                    .flatMap(events::of)
                    .map(event -> new PlacedEvent(event, partition, message.offset(), after))
                    .ifPresent(event -> known.add(event, this::tell));
        } catch (UnreadableEvent e) {
            LOG.debug("not shown; the consumer of the topic puts it to the dead letters", e);
        }
    }

    private void tell(PlacedEvent event) {
        subscriptions.removeIf(subscription -> !subscription.isOpen());
        subscriptions.forEach(subscription -> subscription.offer(event));
    }

    private void pause() {
        try {
            stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
