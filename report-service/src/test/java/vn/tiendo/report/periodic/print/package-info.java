/** Reports as they are printed. */
@NullMarked
package vn.tiendo.report.periodic.print;

import org.jspecify.annotations.NullMarked;
