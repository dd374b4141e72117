/** Reports asked for outside the calendar over HTTP. */
@NullMarked
package vn.tiendo.report.request.web;

import org.jspecify.annotations.NullMarked;
