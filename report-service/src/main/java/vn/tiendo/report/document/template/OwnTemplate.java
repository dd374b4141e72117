package vn.tiendo.report.document.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which template a unit has.
 *
 * @param checksum SHA-256 of the file, null where it was given up
 * @param size in bytes
 */
record OwnTemplate(String unit, @Nullable String checksum, long size, String by, Instant at) {}
