/** Units in the order of a value. */
@NullMarked
package vn.tiendo.report.ranking;

import org.jspecify.annotations.NullMarked;
