/** When which report is expected of whom: dated rules with their source. */
@NullMarked
package vn.tiendo.report.periodic.calendar;

import org.jspecify.annotations.NullMarked;
