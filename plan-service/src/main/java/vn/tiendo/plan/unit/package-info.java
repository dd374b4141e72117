/** Units of government: the official registry with its history, and how a unit is found by the name a plan gives it. */
@NullMarked
package vn.tiendo.plan.unit;

import org.jspecify.annotations.NullMarked;
