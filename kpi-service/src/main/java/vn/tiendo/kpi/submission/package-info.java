/** One unit's form for one period: drafted, submitted, approved or returned, corrected; nothing overwritten. */
@NullMarked
package vn.tiendo.kpi.submission;

import org.jspecify.annotations.NullMarked;
