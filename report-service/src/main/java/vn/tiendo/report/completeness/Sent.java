package vn.tiendo.report.completeness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a form was sent for the first time.
 *
 * @param late null where no deadline holds
 */
record Sent(Instant at, @Nullable Boolean late) {}
