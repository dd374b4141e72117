/** Tasks over HTTP. */
@NullMarked
package vn.tiendo.task.web;

import org.jspecify.annotations.NullMarked;
