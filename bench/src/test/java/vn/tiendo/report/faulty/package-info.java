/** Put into a report-service by the test of the test; found there by its component scan. */
@NullMarked
package vn.tiendo.report.faulty;

import org.jspecify.annotations.NullMarked;
