/** The money of a task (kinh phí): where it comes from, what was planned, what was spent. */
@NullMarked
package vn.tiendo.task.money;

import org.jspecify.annotations.NullMarked;
