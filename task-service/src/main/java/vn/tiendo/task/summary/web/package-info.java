/** Summaries over HTTP and as a table. */
@NullMarked
package vn.tiendo.task.summary.web;

import org.jspecify.annotations.NullMarked;
