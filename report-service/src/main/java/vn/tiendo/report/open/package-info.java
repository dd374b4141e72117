/** What everybody may read: published reports and the approved figures behind them, as open data. */
@NullMarked
package vn.tiendo.report.open;

import org.jspecify.annotations.NullMarked;
