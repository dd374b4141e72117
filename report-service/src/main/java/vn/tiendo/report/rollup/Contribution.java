package vn.tiendo.report.rollup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.tally.Tally;

/**
 * What a node holds of one child: of a submission where the node is a commune, of a unit where it lies above.
 *
 * @param seq of the event or the version it stems from; only a greater one replaces it
 * @param status of the leaf, null above leaves
 * @param at when it last changed
 */
record Contribution(long seq, Tally tally, @Nullable LeafStatus status, Instant at) {}
