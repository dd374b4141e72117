/** Who has sent which form, and whether in time, against those that were expected. */
@NullMarked
package vn.tiendo.report.completeness;

import org.jspecify.annotations.NullMarked;
