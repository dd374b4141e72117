package vn.tiendo.kpi.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an administrator did to a definition.
 *
 * @param version first day of the version he wrote
 * @param reason why, null where the version had not begun
 */
public record Change(LocalDate version, @Nullable String reason, String by, Instant at) {}
