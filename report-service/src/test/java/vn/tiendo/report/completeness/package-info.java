@NullMarked
package vn.tiendo.report.completeness;

import org.jspecify.annotations.NullMarked;
