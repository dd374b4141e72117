package vn.tiendo.platform.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Source;

/**
 * What the envelope says of an event.
 *
 * @param id unique; the same in every copy
 * @param source aggregate and place of the event among the aggregate's events
 * @param time when it was decided
 */
public record EventMetadata(String id, Source source, Instant time, @Nullable String traceparent) {}
