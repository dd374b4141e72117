/** Inspections (kiểm tra): planned by a unit above, carried out, with findings that become tasks and are followed up. */
@NullMarked
package vn.tiendo.task.inspection;

import org.jspecify.annotations.NullMarked;
