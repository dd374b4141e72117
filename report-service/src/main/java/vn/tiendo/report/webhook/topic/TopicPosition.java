package vn.tiendo.report.webhook.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * A place in the topics.
 *
 * @param next offset of the next record by partition, written {@code topic/number}; of one that is not listed, the first
 */
public record TopicPosition(Map<String, Long> next) {

    public static final TopicPosition NONE = new TopicPosition(Map.of());

    public TopicPosition {
        next = Map.copyOf(next);
    }

    long next(String partition) {
        return next.getOrDefault(partition, 0L);
    }

    /** Behind that record, elsewhere where it was. */
    public TopicPosition after(Told told) {
        var moved = new HashMap<>(next);
        moved.merge(told.partition(), told.offset() + 1, Math::max);
        return new TopicPosition(moved);
    }

    /** Behind both. */
    TopicPosition and(TopicPosition other) {
        var both = new HashMap<>(next);
        other.next.forEach((partition, offset) -> both.merge(partition, offset, Math::max));
        return new TopicPosition(both);
    }

    /** Whether something lies between this place and that one. */
    boolean isBefore(TopicPosition other) {
        return other.next.entrySet().stream().anyMatch(entry -> next(entry.getKey()) < entry.getValue());
    }

    /** How many records lie between an earlier place and this one. */
    public long distanceFrom(TopicPosition earlier) {
        return next.entrySet().stream().mapToLong(entry -> Math.max(0, entry.getValue() - earlier.next(entry.getKey())))
                .sum();
    }
}
