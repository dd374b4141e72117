package vn.tiendo.report.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** Reads from the broker what a subscriber missed that the buffer has forgotten; for few subscribers at a time. */
@Component
class CatchUp {

    private static final int SIDE_BY_SIDE = 4;

    private final LiveTopics topics;
    private final LiveProperties properties;
    private final Semaphore turns = new Semaphore(SIDE_BY_SIDE, true);

    CatchUp(LiveTopics topics, LiveProperties properties) {
        this.topics = topics;
        this.properties = properties;
    }

    /** Who is told what was missed. */
    interface Reader {

        /** It can be told. */
        void begin(Position at) throws IOException;

        /** One event; they come in the order of each partition. */
        void take(PlacedEvent event) throws IOException;
    }

    /**
     * Reads from a place on until the buffer reaches back to what follows.
     *
     * @return the place reached; empty where the topics no longer hold what was missed, never held it, or it is too much
     */
    Optional<Position> read(Position from, LiveBuffer buffer, Reader reader) throws IOException, InterruptedException {
        turns.acquire();
        try (KafkaConsumer<String, byte[]> consumer = topics.consumer()) {
            List<TopicPartition> partitions = topics.partitions(consumer);
            Position begin = topics.place(partitions, consumer.beginningOffsets(partitions));
            Position end = topics.place(partitions, consumer.endOffsets(partitions));
            if (from.isBefore(begin) || end.isBefore(from)
                    || from.distance(buffer.newest()) > properties.catchUp()) {
                return Optional.empty();
            }
            reader.begin(from);
            consumer.assign(partitions);
            for (int i = 0; i < partitions.size(); i++) {
                consumer.seek(partitions.get(i), from.next().get(i));
            }
            return Optional.of(follow(consumer, partitions, from, buffer, reader));
        } finally {
            turns.release();
        }
    }

    private Position follow(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, Position from,
            LiveBuffer buffer, Reader reader) throws IOException {
        Position reached = from;
        while (reached.isBefore(buffer.oldest())) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(500))) {
                int partition = partitions.indexOf(new TopicPartition(message.topic(), message.partition()));
                reached = reached.after(partition, message.offset());
                Optional<PlacedEvent> event = topics.read(message, partition, reached);
                if (event.isPresent()) {
                    reader.take(event.get());
                }
            }
        }
        return reached;
    }
}
