package vn.tiendo.report.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The newest events, for subscribers that come back. Joining and adding exclude each other, so nobody misses an event or
 * gets one twice between the buffer and the live stream.
 */
final class LiveBuffer {

    private final int capacity;
    private final Deque<PlacedEvent> events = new ArrayDeque<>();
    private Position oldest;
    private Position newest;

    LiveBuffer(int capacity, Position start) {
        this.capacity = capacity;
        this.oldest = start;
        this.newest = start;
    }

    synchronized void add(PlacedEvent event, Consumer<PlacedEvent> tell) {
        events.addLast(event);
        if (events.size() > capacity) {
            PlacedEvent dropped = events.removeFirst();
            oldest = oldest.after(dropped.partition(), dropped.offset());
        }
        tell.accept(event);
        newest = event.after();
        notifyAll();
    }

    /** Notes that nothing to be told lies before that place any more. */
    synchronized void passed(Position position) {
        newest = position;
        notifyAll();
    }

    /**
     * Runs {@code join} and says what happened since a place.
     *
     * @return empty, and nothing was run, where the buffer does not reach back that far
     */
    synchronized Optional<List<PlacedEvent>> since(Position position, Runnable join) {
        if (position.isBefore(oldest)) {
            return Optional.empty();
        }
        join.run();
        return Optional.of(events.stream().filter(event -> position.isBefore(event.partition(), event.offset()))
                .toList());
    }

    /** Runs {@code join} and says up to where everything was told before. */
    synchronized Position now(Runnable join) {
        join.run();
        return newest;
    }

    /** Waits until everything before that place was told; returns whether it was. */
    synchronized boolean awaitReached(Position position, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (newest.isBefore(position)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    synchronized Position oldest() {
        return oldest;
    }

    /** Up to where everything has been told; never a place before an event that a subscriber has got. */
    synchronized Position newest() {
        return newest;
    }
}
