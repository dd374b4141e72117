/** Periodic reports over HTTP. */
@NullMarked
package vn.tiendo.report.periodic.web;

import org.jspecify.annotations.NullMarked;
