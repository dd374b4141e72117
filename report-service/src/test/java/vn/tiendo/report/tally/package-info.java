@NullMarked
package vn.tiendo.report.tally;

import org.jspecify.annotations.NullMarked;
