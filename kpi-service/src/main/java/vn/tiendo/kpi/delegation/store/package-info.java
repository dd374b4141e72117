/** Keeps delegations, one document per unit. */
@NullMarked
package vn.tiendo.kpi.delegation.store;

import org.jspecify.annotations.NullMarked;
