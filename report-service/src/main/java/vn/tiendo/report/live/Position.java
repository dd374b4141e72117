package vn.tiendo.report.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A place in the stream: for each partition followed, the offset of the next record. Written as numbers with dots
 * between, it is the {@code id} of a server-sent event and comes back as {@code Last-Event-ID}.
 */
record Position(List<Long> next) {

    static Optional<Position> parse(String text, int partitions) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != partitions || !Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,18}"))) {
            return Optional.empty();
        }
        return Optional.of(new Position(Arrays.stream(parts).map(Long::valueOf).toList()));
    }

    Position after(int partition, long offset) {
        List<Long> moved = new ArrayList<>(next);
        moved.set(partition, offset + 1);
        return new Position(List.copyOf(moved));
    }

    /** True where the record at that offset has not been seen at this place. */
    boolean isBefore(int partition, long offset) {
        return next.get(partition) <= offset;
    }

    /** True where something between this place and the other was not seen. */
    boolean isBefore(Position other) {
        for (int partition = 0; partition < next.size(); partition++) {
            if (next.get(partition) < other.next.get(partition)) {
                return true;
            }
        }
        return false;
    }

    /** The place where everything has been seen that was seen at either. */
    Position and(Position other) {
        return new Position(IntStream.range(0, next.size())
                .mapToObj(partition -> Math.max(next.get(partition), other.next.get(partition))).toList());
    }

    /** How many records lie between this place and the other one, which is not before it. */
    long distance(Position other) {
        return IntStream.range(0, next.size())
                .mapToLong(partition -> Math.max(0, other.next.get(partition) - next.get(partition))).sum();
    }

    @Override
    public String toString() {
        return next.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
