/** Working days, by the days off that are announced for each year. */
@NullMarked
package vn.tiendo.platform.calendar;

import org.jspecify.annotations.NullMarked;
