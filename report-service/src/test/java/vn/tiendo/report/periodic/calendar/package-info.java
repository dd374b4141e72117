/** Tests of the calendar of reports. */
@NullMarked
package vn.tiendo.report.periodic.calendar;

import org.jspecify.annotations.NullMarked;
