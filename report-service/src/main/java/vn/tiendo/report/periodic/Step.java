package vn.tiendo.report.periodic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a report.
 *
 * @param status what it became by it
 * @param version which one, 0 before the first was sent
 * @param by who did it, null where the clock did
 * @param reason why it was sent back, null for all else
 */
public record Step(ReportStatus status, int version, @Nullable String by, Instant at, @Nullable String reason) {}
