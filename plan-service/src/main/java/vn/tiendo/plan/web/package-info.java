/** The HTTP interface: translates and checks authority, decides nothing. */
@NullMarked
package vn.tiendo.plan.web;

import org.jspecify.annotations.NullMarked;
