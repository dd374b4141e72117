package vn.tiendo.report.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The newest events, for subscribers that come back. Subscribing and adding exclude each other, so nobody misses an event
 * or gets one twice between the buffer and the live stream.
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

    synchronized void add(PlacedEvent event, Consumer<PlacedEvent> listeners) {
        events.addLast(event);
        newest = event.after();
        if (events.size() > capacity) {
            PlacedEvent dropped = events.removeFirst();
            oldest = oldest.after(dropped.partition(), dropped.offset());
        }
        listeners.accept(event);
    }

    /**
     * Runs {@code join} with what happened since a position.
     *
     * @param join gets the events, or empty where the buffer does not reach back that far
     */
    synchronized void since(Optional<Position> position, Consumer<Optional<List<PlacedEvent>>> join) {
        if (position.isEmpty()) {
            join.accept(Optional.of(List.of()));
            return;
        }
        Position known = position.get();
        if (known.isBefore(oldest)) {
            join.accept(Optional.empty());
            return;
        }
        join.accept(Optional.of(
                events.stream().filter(event -> known.isBefore(event.partition(), event.offset())).toList()));
    }

    synchronized Position newest() {
        return newest;
    }
}
