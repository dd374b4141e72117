package vn.tiendo.report.webhook.topic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.report.live.LiveEvent;

/** The newest events, read once for all subscriptions. */
final class TailBuffer {

    private final int capacity;
    private final Deque<Told> events = new ArrayDeque<>();
    private TopicPosition oldest;
    private TopicPosition newest;

    TailBuffer(int capacity, TopicPosition start) {
        this.capacity = capacity;
        this.oldest = start;
        this.newest = start;
    }

    /** Adds what was read up to a place. */
    synchronized void add(List<Told> read, TopicPosition reached) {
        events.addAll(read);
        newest = reached;
        while (events.size() > capacity) {
            oldest = oldest.after(events.removeFirst());
        }
    }

    /** What came since then; empty where that is longer ago than the buffer reaches back. */
    synchronized Optional<Stretch> since(TopicPosition from, Predicate<LiveEvent> wanted) {
        if (from.isBefore(oldest)) {
            return Optional.empty();
        }
        var since = events.stream().filter(told -> told.offset() >= from.next(told.partition()))
                .filter(told -> wanted.test(told.event())).toList();
        return Optional.of(new Stretch(since, newest.and(from), true));
    }

    synchronized TopicPosition newest() {
        return newest;
    }
}
