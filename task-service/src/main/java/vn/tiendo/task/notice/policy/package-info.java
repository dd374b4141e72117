/** Reminder policies: which day of a task somebody is told, and at what time of day. Data, a document per unit. */
@NullMarked
package vn.tiendo.task.notice.policy;

import org.jspecify.annotations.NullMarked;
