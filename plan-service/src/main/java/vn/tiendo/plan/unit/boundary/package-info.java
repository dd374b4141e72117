/** Outlines of units: uploaded by administrators, checked, kept with their day, served simplified for maps. */
@NullMarked
package vn.tiendo.plan.unit.boundary;

import org.jspecify.annotations.NullMarked;
