/** The in-memory replica of the registered units. */
@NullMarked
package vn.tiendo.platform.unit;

import org.jspecify.annotations.NullMarked;
