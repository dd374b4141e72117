/** Calendar feeds over HTTP: made and revoked by their officer, read by whoever knows the address. */
@NullMarked
package vn.tiendo.task.feed.web;

import org.jspecify.annotations.NullMarked;
