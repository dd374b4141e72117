/** Where targets and the numbers they are held against are kept. */
@NullMarked
package vn.tiendo.kpi.target.store;

import org.jspecify.annotations.NullMarked;
