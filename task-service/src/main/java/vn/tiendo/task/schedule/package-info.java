/** When a task is due: the time a plan words, read against the plan's period and the working calendar. */
@NullMarked
package vn.tiendo.task.schedule;

import org.jspecify.annotations.NullMarked;
