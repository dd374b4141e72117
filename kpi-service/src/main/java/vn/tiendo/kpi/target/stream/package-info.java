/** What published plans and rolled-up numbers do to targets. */
@NullMarked
package vn.tiendo.kpi.target.stream;

import org.jspecify.annotations.NullMarked;
