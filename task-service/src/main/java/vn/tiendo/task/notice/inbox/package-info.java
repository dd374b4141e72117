/** What each person and each unit was told, once, and how far its delivery is. */
@NullMarked
package vn.tiendo.task.notice.inbox;

import org.jspecify.annotations.NullMarked;
