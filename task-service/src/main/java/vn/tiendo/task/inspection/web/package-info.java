/** Inspections over HTTP. */
@NullMarked
package vn.tiendo.task.inspection.web;

import org.jspecify.annotations.NullMarked;
