package vn.tiendo.report.live;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is told outside.
 *
 * @param id of the event it was made of; the same in every copy
 * @param time when that was decided
 * @param unit code of the unit it is about
 * @param others codes of further units it is about, as the one a task leaves or those a report is asked of
 * @param period for example {@code 2026-Q1}, null where it is about none
 * @param indicators codes of the indicators it says something of, empty where it is about none
 * @param name one of {@link LiveNames#ALL}
 * @param data JSON object
 */
public record LiveEvent(String id, Instant time, String unit, Set<String> others, @Nullable String period,
        Set<String> indicators, String name, String data) {

    /** The units it is about. */
    Stream<String> units() {
        return Stream.concat(Stream.of(unit), others.stream());
    }
}
