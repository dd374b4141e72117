/** Initiatives over HTTP. */
@NullMarked
package vn.tiendo.task.initiative.web;

import org.jspecify.annotations.NullMarked;
