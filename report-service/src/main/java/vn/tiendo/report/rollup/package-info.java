/** From submissions to the numbers of every unit above: a last-writer-wins map per unit and period. */
@NullMarked
package vn.tiendo.report.rollup;

import org.jspecify.annotations.NullMarked;
