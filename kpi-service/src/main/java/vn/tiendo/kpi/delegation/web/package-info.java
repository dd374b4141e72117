/** Delegations over HTTP. */
@NullMarked
package vn.tiendo.kpi.delegation.web;

import org.jspecify.annotations.NullMarked;
