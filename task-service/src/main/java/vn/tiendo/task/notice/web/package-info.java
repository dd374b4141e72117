/** Notices, their settings and their delivery over HTTP. */
@NullMarked
package vn.tiendo.task.notice.web;

import org.jspecify.annotations.NullMarked;
