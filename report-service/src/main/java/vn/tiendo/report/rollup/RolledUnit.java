package vn.tiendo.report.rollup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.tally.Tally;

/**
 * A unit's numbers in a period.
 *
 * @param version grows with every change
 * @param status meaningful for communes only
 * @param changedAt time of the newest event counted
 */
public record RolledUnit(String unit, long version, Tally tally, LeafStatus status, @Nullable Instant changedAt) {}
