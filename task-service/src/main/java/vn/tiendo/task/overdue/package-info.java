/** Finds the tasks whose due day has passed and has each say so once. */
@NullMarked
package vn.tiendo.task.overdue;

import org.jspecify.annotations.NullMarked;
