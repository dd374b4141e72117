/** Notices in words. */
@NullMarked
package vn.tiendo.task.notice.text;

import org.jspecify.annotations.NullMarked;
