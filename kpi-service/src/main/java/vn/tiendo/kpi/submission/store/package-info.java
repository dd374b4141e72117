/** Where submissions are found. */
@NullMarked
package vn.tiendo.kpi.submission.store;

import org.jspecify.annotations.NullMarked;
