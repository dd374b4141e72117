/** How people want to be told, and when they were last here. */
@NullMarked
package vn.tiendo.task.notice.contact;

import org.jspecify.annotations.NullMarked;
