/** Targets of published plans and how they stand. */
@NullMarked
package vn.tiendo.report.target;

import org.jspecify.annotations.NullMarked;
