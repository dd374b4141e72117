package vn.tiendo.report.webhook.topic;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.report.live.LiveEvent;

/** The topics as those see them who deliver: from any place, in order, only what is wanted. */
public final class TopicReader {

    private final TopicTail tail;
    private final TopicPast past;
    private final Consumers consumers;

    TopicReader(TopicTail tail, TopicPast past, Consumers consumers) {
        this.tail = tail;
        this.past = past;
        this.consumers = consumers;
    }

    /** The next piece, wherever it must be read. */
    public Stretch read(TopicPosition from, Predicate<LiveEvent> wanted) {
        return tail.since(from, wanted).orElseGet(() -> past.read(from, wanted));
    }

    /** The same where it costs nothing; empty where the past must be read. */
    public Optional<Stretch> peek(TopicPosition from, Predicate<LiveEvent> wanted) {
        return tail.since(from, wanted);
    }

    /** Before everything that was told then or later. */
    public TopicPosition at(Instant time) {
        return consumers.at(time);
    }
}
