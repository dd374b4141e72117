/** Targets of published plans, assessed against rolled-up numbers. */
@NullMarked
package vn.tiendo.kpi.target;

import org.jspecify.annotations.NullMarked;
