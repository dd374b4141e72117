/** Figures of many units from other systems: read row by row, entered in bulk, each row answered for. */
@NullMarked
package vn.tiendo.kpi.importing;

import org.jspecify.annotations.NullMarked;
