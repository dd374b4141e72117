package vn.tiendo.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Up to which events a number counts.
 *
 * @param at time of the newest submission event counted, null where none was
 * @param events sum over all submissions below of the sequence number counted last: grows with every event counted
 */
public record Watermark(@Nullable Instant at, long events) {

    public static final Watermark NONE = new Watermark(null, 0);
}
