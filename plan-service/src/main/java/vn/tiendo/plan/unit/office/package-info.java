/** Offices inside units, the names plans give them, and who holds which position. */
@NullMarked
package vn.tiendo.plan.unit.office;

import org.jspecify.annotations.NullMarked;
