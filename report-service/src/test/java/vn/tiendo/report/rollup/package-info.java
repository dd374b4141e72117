@NullMarked
package vn.tiendo.report.rollup;

import org.jspecify.annotations.NullMarked;
