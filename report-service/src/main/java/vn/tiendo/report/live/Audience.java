package vn.tiendo.report.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All subscribers with the same filter, and the events that wait for any of them: numbered, encoded once and kept until the
 * last has taken them. A subscriber only remembers the number of its next one.
 */
final class Audience {

    private final LiveFilter filter;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Deque<byte[]> frames = new ArrayDeque<>();
    private long first;

    Audience(LiveFilter filter) {
        this.filter = filter;
    }

    LiveFilter filter() {
        return filter;
    }

    Collection<Subscriber> subscribers() {
        return subscribers;
    }

    synchronized void add(byte[] frame) {
        frames.addLast(frame);
    }

    synchronized void enter(Subscriber subscriber) {
        subscriber.startAt(first + frames.size());
        subscribers.add(subscriber);
    }

    synchronized Waiting waiting() {
        return new Waiting(first, List.copyOf(frames));
    }

    synchronized int size() {
        return frames.size();
    }

    /** Drops what everybody has taken. */
    synchronized void forgetTaken() {
        long next = subscribers.stream().mapToLong(Subscriber::next).min().orElse(Long.MAX_VALUE);
        while (!frames.isEmpty() && first < next) {
            frames.removeFirst();
            first++;
        }
    }
}
