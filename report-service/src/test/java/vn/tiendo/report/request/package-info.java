/** Tests of reports asked for outside the calendar. */
@NullMarked
package vn.tiendo.report.request;

import org.jspecify.annotations.NullMarked;
