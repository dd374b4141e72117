/** Directives over HTTP. */
@NullMarked
package vn.tiendo.task.directive.web;

import org.jspecify.annotations.NullMarked;
