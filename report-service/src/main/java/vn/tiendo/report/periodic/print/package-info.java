/** Reports as documents. */
@NullMarked
package vn.tiendo.report.periodic.print;

import org.jspecify.annotations.NullMarked;
