/** Targets over HTTP. */
@NullMarked
package vn.tiendo.kpi.target.web;

import org.jspecify.annotations.NullMarked;
