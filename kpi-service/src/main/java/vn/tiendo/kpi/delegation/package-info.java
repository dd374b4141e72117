/** Who may approve figures for a unit without being its reviewer (ủy quyền duyệt), from when to when, by which instrument. */
@NullMarked
package vn.tiendo.kpi.delegation;

import org.jspecify.annotations.NullMarked;
