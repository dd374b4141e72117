/** The in-memory replica of units, their offices and officers. */
@NullMarked
package vn.tiendo.platform.unit;

import org.jspecify.annotations.NullMarked;
