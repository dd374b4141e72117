/** Why this service says no, by name. */
@NullMarked
package vn.tiendo.kpi.problem;

import org.jspecify.annotations.NullMarked;
