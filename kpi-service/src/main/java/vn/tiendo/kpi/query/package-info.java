/** Figures of many units and periods side by side, and the whole story of a single one. */
@NullMarked
package vn.tiendo.kpi.query;

import org.jspecify.annotations.NullMarked;
