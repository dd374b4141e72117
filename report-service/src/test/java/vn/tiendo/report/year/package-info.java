/** A year of a province, day by day, held against an arithmetic of its own. */
@NullMarked
package vn.tiendo.report.year;

import org.jspecify.annotations.NullMarked;
