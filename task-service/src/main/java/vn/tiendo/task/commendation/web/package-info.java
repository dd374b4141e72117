/** Praise and criticism over HTTP. */
@NullMarked
package vn.tiendo.task.commendation.web;

import org.jspecify.annotations.NullMarked;
