/** Tests of periodic reports. */
@NullMarked
package vn.tiendo.report.periodic;

import org.jspecify.annotations.NullMarked;
