/** The money of a task over HTTP. */
@NullMarked
package vn.tiendo.task.money.web;

import org.jspecify.annotations.NullMarked;
