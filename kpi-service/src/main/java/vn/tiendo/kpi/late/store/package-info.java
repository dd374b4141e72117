/** Where late files are kept and found. */
@NullMarked
package vn.tiendo.kpi.late.store;

import org.jspecify.annotations.NullMarked;
