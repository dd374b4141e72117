/** Days off, as administrators enter them year by year. */
@NullMarked
package vn.tiendo.plan.unit.calendar;

import org.jspecify.annotations.NullMarked;
