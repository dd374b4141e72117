package vn.tiendo.report.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.stream.TopicFollower;

/**
 * Follows the topics and hands each change to its subscribers. Every instance follows all partitions by itself, so a
 * subscriber may come back to any instance with the position it had at another.
 */
@Component
class LiveFeed extends TopicFollower {

    private final LiveTopics topics;
    private final LiveProperties properties;
    private final Audiences audiences;
    private volatile @Nullable Open open;
    private @Nullable Position reached;
    private @Nullable LiveBuffer buffer;

    /** What there is once the newest events are known. */
    private record Open(LiveBuffer buffer, FanOut fanOut) {}

    LiveFeed(LiveTopics topics, LiveProperties properties, Audiences audiences) {
        super("live-feed");
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
        if (known == null || !isRunning()) {
            throw new Rejection(PlatformProblem.TEMPORARILY_UNAVAILABLE);
        }
        return known;
    }

    @Override
    public void stop() {
        super.stop();
        Open known = open;
        open = null;
        if (known != null) {
            try {
                known.fanOut().end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    protected Consumer<String, byte[]> open() {
        return topics.consumer();
    }

    @Override
    protected void follow(Consumer<String, byte[]> fresh) throws InterruptedException {
        List<TopicPartition> partitions = topics.partitions(fresh);
        Position from = reached == null ? recent(fresh, partitions) : reached;
        reached = from;
        LiveBuffer known = buffer == null ? new LiveBuffer(properties.buffer(), from) : buffer;
        buffer = known;
        follow(fresh, partitions, from, known);
    }

    private void follow(Consumer<String, byte[]> fresh, List<TopicPartition> partitions, Position from,
            LiveBuffer buffer) throws InterruptedException {
        fresh.assign(partitions);
        for (int i = 0; i < partitions.size(); i++) {
            fresh.seek(partitions.get(i), from.next().get(i));
        }
        Position end = topics.place(partitions, fresh.endOffsets(partitions));
        Position position = from;
        while (isRunning()) {
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
    private Position recent(Consumer<String, byte[]> fresh, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = fresh.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = fresh.endOffsets(partitions);
        long each = properties.buffer() / partitions.size();
        return new Position(partitions.stream()
                .map(partition -> Math.max(begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L) - each))
                .toList());
    }
}
