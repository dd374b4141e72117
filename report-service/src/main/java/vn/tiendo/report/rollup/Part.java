package vn.tiendo.report.rollup;

import java.time.Instant;
import vn.tiendo.report.tally.Tally;

/**
 * What one child contributes.
 *
 * @param child code of a unit, or of a form where the numbers are a commune's own
 * @param seq up to which event of the submission, or version of the unit, it counts
 */
public record Part(String child, long seq, Instant at, Tally tally) {}
