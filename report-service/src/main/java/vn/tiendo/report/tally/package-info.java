/** Sums over units: exact, commutative and associative. */
@NullMarked
package vn.tiendo.report.tally;

import org.jspecify.annotations.NullMarked;
