/** Periodic reports of units: what is in them, who decides what, where they are kept. */
@NullMarked
package vn.tiendo.report.periodic;

import org.jspecify.annotations.NullMarked;
