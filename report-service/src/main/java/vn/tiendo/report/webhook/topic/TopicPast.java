package vn.tiendo.report.webhook.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import vn.tiendo.report.live.LiveEvent;

/** Reads what lies further back than the tail, a piece at a time, with few consumers at once and none kept open. */
final class TopicPast {

    private static final int AT_ONCE = 2;
    private static final int MOST_EVENTS = 500;
    private static final int MOST_RECORDS = 50_000;
    private static final int AHEAD = 500;
    private static final int PATIENCE = 50;
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumers consumers;
    private final Telling telling;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    TopicPast(Consumers consumers, Telling telling) {
        this.consumers = consumers;
        this.telling = telling;
    }

    /** The piece from there on: at most 500 events that are wanted, out of at most 50,000 records. */
    Stretch read(TopicPosition from, Predicate<LiveEvent> wanted) {
        places.acquireUninterruptibly();
        try (var consumer = consumers.open()) {
            Consumers.seek(consumer, from);
            return new Reading(consumer, from, Consumers.ends(consumer), wanted).run();
        } finally {
            places.release();
        }
    }

    /** One piece being read. A partition that has more to come is waited for, lest its records come too late. */
    private final class Reading {

        private final KafkaConsumer<String, byte[]> consumer;
        private final TopicPosition ends;
        private final Predicate<LiveEvent> wanted;
        private final RecordMerge merge = new RecordMerge();
        private final List<Told> events = new ArrayList<>();
        private TopicPosition after;

        Reading(KafkaConsumer<String, byte[]> consumer, TopicPosition from, TopicPosition ends,
                Predicate<LiveEvent> wanted) {
            this.consumer = consumer;
            this.after = from;
            this.ends = ends;
            this.wanted = wanted;
        }

        Stretch run() {
            int records = 0;
            int idle = 0;
            while (idle < PATIENCE && records < MOST_RECORDS && events.size() < MOST_EVENTS) {
                if (lacking()) {
                    idle = poll() ? 0 : idle + 1;
                    continue;
                }
                var next = merge.next();
                if (next.isEmpty()) {
                    return new Stretch(events, after.and(ends), false);
                }
                records++;
                after = after.and(Consumers.behind(next.get()));
                next.flatMap(telling::of).filter(told -> wanted.test(told.event())).ifPresent(events::add);
            }
            return new Stretch(events, after, false);
        }

        private boolean lacking() {
            return consumer.assignment().stream().anyMatch(
                    partition -> merge.waiting(Consumers.name(partition)) == 0 && hasMore(partition));
        }

        private boolean hasMore(TopicPartition partition) {
            return consumer.position(partition) < ends.next(Consumers.name(partition));
        }

        private boolean poll() {
            var full = consumer.assignment().stream()
                    .filter(partition -> merge.waiting(Consumers.name(partition)) >= AHEAD || !hasMore(partition))
                    .toList();
            consumer.resume(consumer.assignment());
            consumer.pause(full);
            var read = consumer.poll(POLL);
            read.forEach(merge::add);
            return !read.isEmpty();
        }
    }
}
