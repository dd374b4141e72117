/** Evidence over HTTP. */
@NullMarked
package vn.tiendo.task.evidence.web;

import org.jspecify.annotations.NullMarked;
