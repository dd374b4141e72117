/** Late files and one-stop desks over HTTP. */
@NullMarked
package vn.tiendo.kpi.late.web;

import org.jspecify.annotations.NullMarked;
