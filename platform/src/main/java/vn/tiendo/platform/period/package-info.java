/** Reporting periods. */
@NullMarked
package vn.tiendo.platform.period;

import org.jspecify.annotations.NullMarked;
