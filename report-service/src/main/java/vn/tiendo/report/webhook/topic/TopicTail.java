package vn.tiendo.report.webhook.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.stream.TopicFollower;
import vn.tiendo.report.live.LiveEvent;

/** Follows the topics once for all subscriptions that are up to date: a hundred of them cost one consumer. */
final class TopicTail extends TopicFollower {

    private static final int CAPACITY = 2_048;

    private final Consumers consumers;
    private final Telling telling;
    private volatile @Nullable TailBuffer buffer;

    TopicTail(Consumers consumers, Telling telling) {
        super("webhook-tail");
        this.consumers = consumers;
        this.telling = telling;
    }

    /** What came since then; empty where the past must be asked. */
    Optional<Stretch> since(TopicPosition from, Predicate<LiveEvent> wanted) {
        var known = buffer;
        return known == null ? Optional.empty() : known.since(from, wanted);
    }

    @Override
    protected Consumer<String, byte[]> open() {
        return consumers.open();
    }

    @Override
    protected void follow(Consumer<String, byte[]> fresh) {
        var known = buffer;
        if (known == null) {
            known = new TailBuffer(CAPACITY, Consumers.ends(fresh));
            buffer = known;
        }
        Consumers.seek(fresh, known.newest());
        while (isRunning()) {
            read(fresh, known);
        }
    }

    private void read(Consumer<String, byte[]> fresh, TailBuffer known) {
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
}
