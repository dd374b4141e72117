package vn.tiendo.report.webhook.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Body of a replay.
 *
 * @param from events told since then come once more
 */
record ReplayBody(@Nullable Instant from) {}
